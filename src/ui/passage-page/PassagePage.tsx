import type { Article } from '#content/article.ts';
import type { Resolution } from '#content/resolve-passage.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { roleOf } from '#messages/labels.ts';
import { bylineOf } from '#messages/previews.ts';
import styles from './PassagePage.module.css';

interface PassagePageProps {
  article: Article;
  passage: PassageDescription;
  /** The passage in the reader. */
  href: string;
}

/** The page of one passage, for previews and for readers whose browser does not lead on by itself. */
export function PassagePage({ article, passage, href }: PassagePageProps) {
  const { kind, speaker, statements, words } = passage;
  const byline = bylineOf(passage);
  return (
    <main className={styles.page}>
      {kind === 'speaker' && speaker ? (
        <>
          <p className={styles.source}>{article.headline}</p>
          <h1 className={styles.name}>{speaker.name}</h1>
          <p className={styles.source}>{roleOf(speaker)}</p>
          {statements?.map((text) => (
            <blockquote key={text} className={styles.words}>
              {text}
            </blockquote>
          ))}
        </>
      ) : (
        <>
          <h1 className={styles.headline}>{article.headline}</h1>
          <blockquote className={styles.words}>{words}</blockquote>
          {byline && <p className={styles.source}>{byline}</p>}
        </>
      )}
      <p>
        <a href={href}>Read it in the article</a>
      </p>
    </main>
  );
}

interface WithdrawnPageProps {
  article: Article;
  resolution: Extract<Resolution, { kind: 'withdrawn' }>;
  /** What stood there; absent where no ledger has it. */
  words: string | undefined;
  /** The article. */
  href: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** Where the link of a withdrawn passage leads: what became of it, and what it said. */
export function WithdrawnPage({ article, resolution, words, href, base }: WithdrawnPageProps) {
  return (
    <main className={styles.page}>
      <p className={styles.source}>{article.headline}</p>
      <h1 className={styles.name}>This passage was withdrawn</h1>
      <p>
        {formatDate(resolution.on, article.language)}. {resolution.reason}
      </p>
      {words && (
        <>
          <p className={styles.source}>It said:</p>
          <blockquote className={styles.words}>
            <s>{words}</s>
          </blockquote>
        </>
      )}
      <p>
        <a href={href}>Read the article</a> · <a href={glossaryHref(base, 'links')}>About links</a>
      </p>
    </main>
  );
}
