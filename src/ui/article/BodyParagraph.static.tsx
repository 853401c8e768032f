import type { Article, Paragraph } from '#content/article.ts';
import type { Alias } from '#content/resolve-passage.ts';
import { sourceLabels } from '#messages/source-labels.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { voicesOf } from '#selectors/statements.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
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
      className={classesFor(
        // `body` tells reader views that this is text, as `content` does (`InlineContent.module.css`).
        classesFor(`${styles.paragraph} body`, 'in', voicesOf(article, id)),
        'after',
        previous ? voicesOf(article, previous.id) : [],
      )}
      data-narrated={opensInNarration(paragraph) ? '' : undefined}
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
      <InlineContent
        article={article}
        content={content}
        labels={sourceLabels(article, paragraph)}
      />
      <PassageLink
        id={id}
        what={`paragraph ${number}`}
        number={number}
        className={styles.pilcrow}
      />
    </p>
  );
}
