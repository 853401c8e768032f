import { hrefUnder } from '#links/addresses.ts';
import { CORRECTIONS_FEED_PATH } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './Publication.module.css';

interface FeedLinksProps {
  /** The addresses of the feeds, under the site’s base. */
  feeds: readonly string[];
  base: string;
}

/** The feeds of a page, at its end, for readers who follow it. */
export function FeedLinks({ feeds, base }: FeedLinksProps) {
  return feeds.map((path) => (
    <p key={path} className={`${styles.meta} ${styles.follow}`}>
      <a className={styles.leads} href={hrefUnder(base, path)} type="application/atom+xml">
        {path === CORRECTIONS_FEED_PATH ? pageWords().followCorrections : pageWords().follow}
      </a>
    </p>
  ));
}
