import styles from './SiteFooter.module.css';
import type { SiteHrefs } from './site-hrefs.ts';

/** The foot of every page. */
export function SiteFooter({ articlesHref, glossaryHref }: Omit<SiteHrefs, 'homeHref'>) {
  return (
    <footer className={styles.footer}>
      <p>
        <a href={articlesHref}>All articles</a>
      </p>
      <p>
        <a href={glossaryHref}>What the labels mean</a>
      </p>
      <p>On the Record shows who says what, on whose authority, and where in the story.</p>
    </footer>
  );
}
