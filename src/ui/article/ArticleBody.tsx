import { Fragment } from 'react';
import type { Article } from '#content/article.ts';
import { aliasesByParagraph } from '#content/resolve-passage.ts';
import type { Depth } from '#links/reader-search.ts';
import { correctionsIn } from '#selectors/corrections.ts';
import { paragraphsWith } from '#selectors/statements.ts';
import styles from './ArticleBody.module.css';
import { BodyParagraph } from './BodyParagraph.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';

interface ArticleBodyProps {
  article: Article;
  /** The chosen speakers' ids; none means everyone. */
  speakers: readonly string[];
  depth: Depth;
  /** The passage that the address leads to. */
  targetId?: string | undefined;
  /** The statement that the stepper stands on. */
  currentId?: string | undefined;
  /** Set once the app answers. */
  live: boolean;
}

/** The text of the article. A filter changes its colours, and at depth "words" its paragraphs, never its words. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, speakers, depth, targetId, currentId, live } = props;
  const hits = paragraphsWith(article, speakers);
  const aliases = aliasesByParagraph(article);
  return (
    <div className={styles.body} data-depth={speakers.length > 0 ? depth : undefined}>
      {article.paragraphs.map((paragraph, i) => (
        <Fragment key={paragraph.id}>
          <BodyParagraph
            article={article}
            aliases={aliases.get(paragraph.id)}
            paragraph={paragraph}
            number={i + 1}
            dateline={i === 0 ? article.dateline : undefined}
            state={speakers.length === 0 ? undefined : hits.has(paragraph.id) ? 'hit' : 'receded'}
            highlights={{ speakers, targetId, currentId, live }}
          />
          {correctionsIn(article, paragraph.id).map((correction) => (
            <CorrectionNote
              key={`${correction.on} ${correction.before}`}
              correction={correction}
              language={article.language}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
