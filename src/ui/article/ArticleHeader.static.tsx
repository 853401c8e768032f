import type { Article } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import { listOf } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { openingOf } from '#selectors/blocks.ts';
import { readingMinutes } from '#selectors/summary.ts';
import styles from './ArticleText.module.css';
import { CorrectionNote, Note } from './Corrections.static.tsx';

interface ArticleHeaderProps {
  article: Article;
  /** Whether it was never recorded, so that nothing holds its links to what they say. */
  isDraft: boolean;
}

export function ArticleHeader({ article, isDraft }: ArticleHeaderProps) {
  const { kicker, headline, standfirst, published, updated, credit, language } = article;
  const authors = (article.authors ?? []).map(({ name, role }) =>
    [name, role].filter(Boolean).join(', '),
  );
  return (
    <header className={styles.header}>
      {isDraft && (
        <Note>
          <strong>Draft.</strong> This article is not published: its words and its links may change.
        </Note>
      )}
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 id="headline" className={styles.headline}>
        {headline}
      </h1>
      <p id="standfirst" className={styles.standfirst}>
        {standfirst}
      </p>
      <ul className={styles.meta}>
        {authors.length > 0 && <li>By {listOf(authors)}</li>}
        {!openingOf(article) && <li>{article.dateline}</li>}
        <li>
          <time dateTime={published}>{formatDate(published, language)}</time>
        </li>
        {updated && (
          <li>
            Updated <time dateTime={updated}>{formatDate(updated, language)}</time>
          </li>
        )}
        <li dir="auto">{readingMinutes(article)} min read</li>
        <li>{credit}</li>
      </ul>
      {article.corrections
        .filter(({ passage }) => isTitle(passage))
        .map((correction) => (
          <CorrectionNote
            key={`${correction.on} ${correction.before}`}
            correction={correction}
            language={language}
          />
        ))}
    </header>
  );
}
