import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { capitalised, nounFor } from '#messages/counts.ts';
import { blockLabel } from '#messages/labels.ts';
import type { Mention } from '#selectors/mentions.ts';
import styles from './PanelSection.module.css';

interface MentionsProps {
  article: Article;
  /** What is mentioned. */
  of: string;
  mentions: readonly Mention[];
}

/** The blocks that mention something, each a link by its number. */
export function Mentions({ article, of, mentions }: MentionsProps) {
  return (
    mentions.length > 0 && (
      <p className={styles.label}>
        {capitalised(nounFor(mentions.length, 'paragraph'))}
        {mentions.map(({ blockId, number }) => (
          <a
            key={blockId}
            className={styles.mention}
            href={passageFragment(blockId)}
            aria-label={`${of}, ${blockLabel(article, blockId)}`}
          >
            {number}
          </a>
        ))}
      </p>
    )
  );
}
