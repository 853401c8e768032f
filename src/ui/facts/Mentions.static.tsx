import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { blockLabel } from '#messages/block-label.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { capitalised, formatNumber } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { pageNounFor } from '#messages/page-counts.static.ts';
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
        {capitalised(pageNounFor(mentions.length, 'paragraph'))}
        {mentions.map(({ blockId, number }) => (
          <a
            key={blockId}
            className={styles.mention}
            href={passageFragment(blockId)}
            aria-label={isolated(of) + words().comma + blockLabel(article, blockId)}
          >
            {formatNumber(number)}
          </a>
        ))}
      </p>
    )
  );
}
