import { passageFragment } from '#links/addresses.ts';
import styles from './PassageLink.module.css';

interface PassageLinkProps {
  id: string;
  /** What it leads to: "paragraph 7", "this statement". */
  what: string;
  /** Of a block, to show in its place on paper. */
  number?: number;
  className?: string | undefined;
}

/** The pilcrow, drawn by the style sheet: copies the link of a passage. Without script, or opened in another tab, it is that link. */
export function PassageLink({ id, what, number, className }: PassageLinkProps) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: its label is its name, and the style sheet draws the sign
    <a
      className={`${styles.pilcrow} ${className ?? ''}`}
      href={passageFragment(id)}
      aria-label={`Copy link to ${what}`}
      data-share={number ?? ''}
    />
  );
}
