import { passageFragment } from '#links/addresses.ts';
import type { Mention } from '#selectors/mentions.ts';
import styles from './PanelList.module.css';

/** The paragraphs that mention something, each a link. */
export function Mentions({ of, mentions }: { of: string; mentions: readonly Mention[] }) {
  return (
    mentions.length > 0 && (
      <p className={styles.label}>
        {mentions.length === 1 ? 'Paragraph' : 'Paragraphs'}
        {mentions.map(({ paragraphId, number }) => (
          <a
            key={paragraphId}
            className={styles.mention}
            href={passageFragment(paragraphId)}
            aria-label={`${of}, paragraph ${number}`}
          >
            {number}
          </a>
        ))}
      </p>
    )
  );
}
