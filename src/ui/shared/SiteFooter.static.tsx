import styles from './SiteFooter.module.css';

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

/** Where the bar and the foot of every page lead. */
export interface SiteHrefs {
  homeHref: string;
  articlesHref: string;
  glossaryHref: string;
}
