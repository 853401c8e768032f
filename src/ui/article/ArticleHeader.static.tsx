import type { Article } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { listOf } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { openingOf } from '#selectors/blocks.ts';
import { readingMinutes } from '#selectors/summary.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
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
  const words = pageWords();
  const ours = writtenIn(locale(), language);
  return (
    <header className={styles.header}>
      {isDraft && (
        <Note language={language}>
          <strong>{words.draft}</strong> {words.draftMeaning}
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
        {authors.length > 0 && <li {...ours}>{words.by(listOf(authors))}</li>}
        {!openingOf(article) && <li>{article.dateline}</li>}
        <li>
          <time dateTime={published}>{formatDate(published, language)}</time>
        </li>
        {updated && (
          <li {...ours}>
            {words.updated} <time dateTime={updated}>{formatDate(updated, locale())}</time>
          </li>
        )}
        <li {...ours}>{pageCountOf(readingMinutes(article), 'minutes')}</li>
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
