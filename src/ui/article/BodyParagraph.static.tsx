import type { Article, Paragraph } from '#content/article.ts';
import type { Alias } from '#content/resolve-passage.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { PassageLink } from '#ui/shared/PassageLink.static.tsx';
import styles from './ArticleText.module.css';
import { InlineContent } from './InlineContent.static.tsx';

interface BodyParagraphProps {
  article: Article;
  paragraph: Paragraph;
  /** Earlier ids whose links lead here. */
  aliases: readonly Alias[] | undefined;
  /** Counted from 1. */
  number: number;
  /** Set on the paragraph that opens the article. */
  dateline?: string | undefined;
}

export function BodyParagraph(props: BodyParagraphProps) {
  const { article, paragraph, aliases, number, dateline } = props;
  const { id, content } = paragraph;
  return (
    <p
      id={id}
      className={styles.paragraph}
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
      <InlineContent article={article} content={content} />
      <PassageLink id={id} what={`paragraph ${number}`} className={styles.pilcrow} />
    </p>
  );
}
