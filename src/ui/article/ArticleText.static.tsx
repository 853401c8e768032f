import { Fragment } from 'react';
import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { aliasesByParagraph } from '#content/resolve-passage.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { Prerendered } from '#ui/shared/Prerendered.tsx';
import { ArticleHeader } from './ArticleHeader.static.tsx';
import styles from './ArticleText.module.css';
import { BodyParagraph } from './BodyParagraph.static.tsx';
import { CorrectionNote, Corrections } from './Corrections.static.tsx';

interface ArticleTextProps {
  article: Article;
  /** Begins and ends with a slash. */
  base: string;
}

/** Headline, text and corrections. What a reader chooses is shown by `document-state.ts`, not by a render. */
export function ArticleText({ article, base }: ArticleTextProps) {
  if (!import.meta.env.SSR) return <Prerendered id={ELEMENT_IDS.text} />;
  const aliases = aliasesByParagraph(article);
  return (
    <div id={ELEMENT_IDS.text}>
      <ArticleHeader article={article} />
      <div className={styles.body} data-body="">
        {article.paragraphs.map((paragraph, i) => (
          <Fragment key={paragraph.id}>
            <BodyParagraph
              article={article}
              paragraph={paragraph}
              aliases={aliases.get(paragraph.id)}
              number={i + 1}
              dateline={i === 0 ? article.dateline : undefined}
            />
            {article.corrections
              .filter(({ passage }) => findPassage(article, passage)?.paragraphId === paragraph.id)
              .map((correction) => (
                <CorrectionNote
                  key={`${correction.on} ${correction.before}`}
                  correction={correction}
                  language={article.language}
                />
              ))}
          </Fragment>
        ))}
      </div>
      <Corrections article={article} base={base} />
    </div>
  );
}
