import styles from './SiteFooter.module.css';

interface SiteFooterProps {
  articlesHref: string;
}

/** The foot of every page. */
export function SiteFooter({ articlesHref }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <p>
        <a href={articlesHref}>All articles</a>
      </p>
      <p>On the Record shows who says what, on whose authority, and where in the story.</p>
    </footer>
  );
}
