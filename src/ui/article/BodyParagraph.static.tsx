import type { Article, Paragraph } from '#content/article.ts';
import type { Alias } from '#content/resolve-passage.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { voicesOf } from '#selectors/statements.ts';
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
  /** The paragraph before it; absent where it opens the article, with the dateline. */
  previous: Paragraph | undefined;
}

export function BodyParagraph(props: BodyParagraphProps) {
  const { article, paragraph, aliases, number, previous } = props;
  const { id, content } = paragraph;
  return (
    <p
      id={id}
      className={styles.paragraph}
      data-narrated={opensInNarration(paragraph) ? '' : undefined}
      data-voices={voicesIn(article, paragraph)}
      data-after={previous && voicesIn(article, previous)}
    >
      {aliases?.map((alias) => (
        <span key={alias.id} id={alias.id} data-now={alias.now} tabIndex={-1} />
      ))}
      {!previous && (
        <>
          <span className={styles.dateline}>{article.dateline}</span>
          {' – '}
        </>
      )}
      <InlineContent article={article} content={content} />
      <PassageLink id={id} what={`paragraph ${number}`} className={styles.pilcrow} />
    </p>
  );
}

/** The ids of those whose words a paragraph holds, as one attribute; absent where it holds none. */
function voicesIn(article: Article, { id }: Paragraph): string | undefined {
  return voicesOf(article, id).join(' ') || undefined;
}
