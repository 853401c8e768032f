import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './ListTexts.module.css';

interface PageLinksProps {
  /** From 1. */
  page: number;
  /** Of every page. */
  hrefs: readonly string[];
}

/** From one page of a long list to the next. */
export function PageLinks({ page, hrefs }: PageLinksProps) {
  const [newer, older] = [hrefs[page - 2], hrefs[page]];
  if (hrefs.length < 2) return null;
  return (
    <nav aria-label={pageWords().pagesOfList} className={styles.pages}>
      {newer !== undefined && <a href={newer}>{pageWords().newer}</a>}
      {older !== undefined && <a href={older}>{pageWords().older}</a>}
    </nav>
  );
}
