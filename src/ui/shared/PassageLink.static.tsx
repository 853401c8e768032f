import { passageFragment } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatNumber } from '#messages/counts.ts';
import styles from './PassageLink.module.css';
import { writtenIn } from './written-in.ts';

interface PassageLinkProps {
  id: string;
  /** What it leads to: "paragraph 7", "this statement". */
  what: string;
  /** Of a block, to show in its place on paper. */
  number?: number;
  className?: string | undefined;
  /** The language of the text that it stands in, where that is not the interface's. */
  around?: string;
}

/** The pilcrow, drawn by the style sheet: copies the link of a passage. Without script, or opened in another tab, it is that link. */
export function PassageLink({ id, what, number, className, around }: PassageLinkProps) {
  return (
    <a
      className={`${styles.pilcrow} ${className ?? ''}`}
      href={passageFragment(id)}
      aria-label={pageWords().copyLinkTo(what)}
      {...writtenIn(locale(), around)}
      data-share={number === undefined ? '' : formatNumber(number)}
    />
  );
}
