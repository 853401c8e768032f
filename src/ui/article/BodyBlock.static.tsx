import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import type { Block } from '#content/block.ts';
import type { Alias } from '#content/resolve-passage.ts';
import { blockLabel } from '#messages/block-label.static.ts';
import { openingOf } from '#selectors/blocks.ts';
import { opensInNarration } from '#selectors/runs.ts';
import { voicesIn } from '#selectors/statements.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { PassageLink } from '#ui/shared/PassageLink.static.tsx';
import styles from './ArticleText.module.css';
import { BlockContent } from './BlockContent.static.tsx';

interface BodyBlockProps {
  article: Article;
  block: Block;
  /** Earlier ids whose links lead here. */
  aliases: readonly Alias[] | undefined;
  /** The block before it. */
  previous: Block | undefined;
  /** Begins and ends with a slash. */
  base: string;
}

/** A block of the text with its address: a paragraph is one itself, any other stands in an element that is. */
export function BodyBlock({ article, block, aliases, previous, base }: BodyBlockProps) {
  const { id, kind } = block;
  const number = indexOf(article).blockNumbers.get(id);
  const Element = kind === 'paragraph' ? 'p' : 'div';
  return (
    <Element
      id={id}
      className={classesFor(
        // `body` tells reader views that this is text, as `content` does (`InlineContent.module.css`).
        classesFor(`${styles.paragraph} body`, 'in', voicesIn(article, id)),
        'after',
        previous ? voicesIn(article, previous.id) : [],
      )}
      data-block={kind === 'paragraph' ? undefined : kind}
      data-narrated={kind !== 'heading' && opensInNarration(block) ? '' : undefined}
    >
      {aliases?.map((alias) => (
        <span key={alias.id} id={alias.id} data-now={alias.now} tabIndex={-1} />
      ))}
      {block === openingOf(article) && (
        <>
          <span className={styles.dateline}>{article.dateline}</span>
          {' – '}
        </>
      )}
      <BlockContent article={article} block={block} base={base} />
      <PassageLink
        id={id}
        what={blockLabel(article, id)}
        {...(number !== undefined && { number })}
        className={styles.pilcrow}
        around={article.language}
      />
    </Element>
  );
}
