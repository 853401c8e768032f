import type { Article, Paragraph } from '#content/article.ts';
import type { Alias } from '#content/resolve-passage.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { PassageLink } from '#ui/shared/PassageLink.tsx';
import styles from './BodyParagraph.module.css';
import { type Highlights, InlineContent } from './InlineContent.tsx';

interface BodyParagraphProps {
  article: Article;
  paragraph: Paragraph;
  /** Earlier ids whose links lead here. */
  aliases: readonly Alias[] | undefined;
  /** Counted from 1. */
  number: number;
  /** Set on the paragraph that opens the article. */
  dateline?: string | undefined;
  /** Under a filter: whether it holds words of the chosen speakers. */
  state?: 'hit' | 'receded' | undefined;
  highlights: Highlights;
}

export function BodyParagraph(props: BodyParagraphProps) {
  const { article, paragraph, aliases, number, dateline, state, highlights } = props;
  const { id } = paragraph;
  return (
    <p
      id={id}
      className={styles.paragraph}
      data-state={state}
      data-target={highlights.targetId === id ? '' : undefined}
      data-narrated={opensInNarration(paragraph) ? '' : undefined}
    >
      {aliases?.map((alias) => (
        <span key={alias.id} id={alias.id} data-now={alias.now} tabIndex={-1} />
      ))}
      {dateline && (
        <>
          <span className={styles.dateline}>{dateline}</span>
          {' – '}
        </>
      )}
      <InlineContent article={article} content={paragraph.content} highlights={highlights} />
      <PassageLink id={id} what={`paragraph ${number}`} className={styles.pilcrow} />
    </p>
  );
}
