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
    <nav aria-label="Pages of the list" className={styles.pages}>
      {newer !== undefined && <a href={newer}>Newer</a>}
      {older !== undefined && <a href={older}>Older</a>}
    </nav>
  );
}
