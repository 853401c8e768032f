import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './SiteFooter.module.css';
import type { SiteHrefs } from './site-hrefs.ts';
import { writtenIn } from './written-in.ts';

interface SiteFooterProps {
  hrefs: SiteHrefs;
  /** What belongs to the page, before what belongs to the site. */
  more?: readonly FooterLink[];
}

/** A line at the foot: what it is, and where it leads. */
export interface FooterLink {
  /** "Before this"; absent where the text says enough. */
  label?: string;
  text: string;
  /** Of the text, where it is not the interface's. */
  language?: string;
  href: string;
}

/** The foot of every page: what belongs to the page, one below the other, then what belongs to the site. */
export function SiteFooter({ hrefs, more = [] }: SiteFooterProps) {
  const words = pageWords();
  const { searchHref, articlesHref, topicsHref, speakersHref, questionsHref, glossaryHref } = hrefs;
  return (
    <footer className={styles.footer}>
      {more.length > 0 && (
        <ul className={styles.more}>
          {more.map(({ label, text, language, href }) => (
            <li key={href}>
              {label && `${label}: `}
              <a href={href} {...(language && writtenIn(language))}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={searchHref}>{words.search}</a>
      </p>
      <p>
        <a href={articlesHref}>{words.allArticles}</a>
      </p>
      <p>
        <a href={topicsHref}>{words.allTopics}</a>
      </p>
      <p>
        <a href={speakersHref}>{words.whoIsQuoted}</a>
      </p>
      <p>
        <a href={questionsHref}>{words.questions}</a>
      </p>
      <p>
        <a href={glossaryHref}>{words.whatLabelsMean}</a>
      </p>
      <p>{words.aboutSite}</p>
    </footer>
  );
}
