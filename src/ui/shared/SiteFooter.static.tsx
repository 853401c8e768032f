import styles from './SiteFooter.module.css';
import type { SiteHrefs } from './site-hrefs.ts';

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
  href: string;
}

/** The foot of every page. */
export function SiteFooter({ hrefs, more = [] }: SiteFooterProps) {
  const { searchHref, articlesHref, topicsHref, speakersHref, questionsHref, glossaryHref } = hrefs;
  return (
    <footer className={styles.footer}>
      {more.map(({ label, text, href }) => (
        <p key={href}>
          {label && `${label}: `}
          <a href={href}>{text}</a>
        </p>
      ))}
      <p>
        <a href={searchHref}>Find a passage</a>
      </p>
      <p>
        <a href={articlesHref}>All articles</a>
      </p>
      <p>
        <a href={topicsHref}>All topics</a>
      </p>
      <p>
        <a href={speakersHref}>Who is quoted</a>
      </p>
      <p>
        <a href={questionsHref}>Questions</a>
      </p>
      <p>
        <a href={glossaryHref}>What the labels mean</a>
      </p>
      <p>On the Record shows who says what, on whose authority, and where in the story.</p>
    </footer>
  );
}
