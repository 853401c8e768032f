import { Fragment } from 'react';
import type { Article, Inline, Mark } from '#content/article.ts';
import { indexOf } from '#selectors/article-index.ts';
import { isBy } from '#selectors/statements.ts';
import styles from './InlineContent.module.css';

/** Which marks stand out at the moment. */
export interface Highlights {
  speakers: readonly string[];
  targetId?: string | undefined;
  currentId?: string | undefined;
}

interface InlineContentProps {
  article: Article;
  content: readonly Inline[];
  highlights: Highlights;
}

/** A run of body text with its marks. The elements are the same filtered or not; only their data changes. */
export function InlineContent({ article, content, highlights }: InlineContentProps) {
  return content.map((item, i) =>
    typeof item === 'string' ? (
      item
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
      <MarkedText key={i} article={article} mark={item} highlights={highlights} />
    ),
  );
}

interface MarkedTextProps {
  article: Article;
  mark: Mark;
  highlights: Highlights;
}

function MarkedText({ article, mark, highlights }: MarkedTextProps) {
  const content = (
    <InlineContent article={article} content={mark.children} highlights={highlights} />
  );
  switch (mark.mark) {
    case 'statement': {
      const statement = article.statements[mark.id];
      if (!statement) return content;
      return (
        <span
          {...addressOf(article, mark, highlights)}
          className={styles.statement}
          data-by={[statement.source, statement.via].filter(Boolean).join(' ')}
          data-kind={statement.kind}
          data-state={isBy(statement, highlights.speakers) ? 'chosen' : undefined}
          data-current={highlights.currentId === mark.id ? '' : undefined}
        >
          {content}
        </span>
      );
    }
    case 'figure':
      return (
        <span {...addressOf(article, mark, highlights)} className={styles.figure}>
          {content}
        </span>
      );
    case 'place':
    case 'event':
      return <Fragment>{content}</Fragment>;
    default:
      return mark.mark satisfies never;
  }
}

/** A statement in several parts has one address, on the first of them; all of them are marked. */
function addressOf(article: Article, mark: Mark, { targetId }: Highlights) {
  const opening = indexOf(article).openings.has(mark);
  return {
    id: opening ? mark.id : undefined,
    'data-part-of': opening ? undefined : mark.id,
    'data-target': targetId === mark.id ? '' : undefined,
  };
}
