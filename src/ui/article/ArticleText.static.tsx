import { Fragment } from 'react';
import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { aliasesByParagraph } from '#content/resolve-passage.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { ArticleHeader } from './ArticleHeader.static.tsx';
import styles from './ArticleText.module.css';
import { BodyParagraph } from './BodyParagraph.static.tsx';
import { CorrectionNote, Corrections } from './Corrections.static.tsx';

interface ArticleTextProps {
  article: Article;
  /** Begins and ends with a slash. */
  base: string;
}

/** Headline, text and corrections. */
export function ArticleText({ article, base }: ArticleTextProps) {
  const aliases = aliasesByParagraph(article);
  return (
    <>
      <ArticleHeader article={article} />
      <LeftOutNote href={hrefUnder(base, articlePath(article.slug))} />
      <div className={styles.body} data-body="">
        {article.paragraphs.map((paragraph, i) => (
          <Fragment key={paragraph.id}>
            <BodyParagraph
              article={article}
              paragraph={paragraph}
              previous={article.paragraphs[i - 1]}
              aliases={aliases.get(paragraph.id)}
              number={i + 1}
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
    </>
  );
}

/** Before a text of which only the chosen words are left. The link is the way out without script, too. */
function LeftOutNote({ href }: { href: string }) {
  return (
    <p className={styles.leftOut} data-left-out="">
      Only the paragraphs with their words are shown; a dotted line stands for what is left out.{' '}
      <a href={href} data-whole="">
        Show the whole story
      </a>
    </p>
  );
}
