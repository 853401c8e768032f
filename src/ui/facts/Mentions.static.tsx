import { passageFragment } from '#links/addresses.ts';
import { capitalised, nounFor } from '#messages/counts.ts';
import type { Mention } from '#selectors/mentions.ts';
import styles from './PanelSection.module.css';

/** The paragraphs that mention something, each a link. */
export function Mentions({ of, mentions }: { of: string; mentions: readonly Mention[] }) {
  return (
    mentions.length > 0 && (
      <p className={styles.label}>
        {capitalised(nounFor(mentions.length, 'paragraph'))}
        {mentions.map(({ blockId, number }) => (
          <a
            key={blockId}
            className={styles.mention}
            href={passageFragment(blockId)}
            aria-label={`${of}, paragraph ${number}`}
          >
            {number}
          </a>
        ))}
      </p>
    )
  );
}
