import { STATEMENT_KINDS } from '#content/vocabulary.ts';
import { hrefUnder } from '#links/addresses.ts';
import { SEARCH_PATH } from '#links/search-address.ts';
import { kindLabel } from '#messages/labels.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import styles from './Search.module.css';
import { SEARCH_IDS } from './search-ids.ts';

interface SearchTextProps {
  base: string;
  hrefs: SiteHrefs;
}

const SCOPES = [
  ['all', 'Everything'],
  ['statements', 'Statements'],
  ['speakers', 'Speakers'],
  ['questions', 'Questions'],
] as const;

/** The search's form, which works by its address, and the place of its results. */
export function SearchText({ base, hrefs }: SearchTextProps) {
  return (
    <>
      <PageTitle>Search</PageTitle>
      <search>
        <form id={SEARCH_IDS.form} action={hrefUnder(base, SEARCH_PATH)} className={styles.form}>
          <label className={styles.query}>
            Words
            <input
              type="search"
              name="q"
              maxLength={200}
              autoComplete="off"
              aria-describedby={SEARCH_IDS.hint}
            />
          </label>
          <label>
            Look for
            <select name="in">
              {SCOPES.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Speaker
            <input
              type="text"
              name="speaker"
              maxLength={200}
              list={SEARCH_IDS.speakers}
              autoComplete="off"
            />
            <datalist id={SEARCH_IDS.speakers} />
          </label>
          <label>
            Kind
            <select name="kind">
              <option value="">Any</option>
              {STATEMENT_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kindLabel(kind)}
                </option>
              ))}
            </select>
          </label>
          <label>
            From year
            <input
              type="text"
              name="from"
              inputMode="numeric"
              pattern="\d{4}"
              size={4}
              maxLength={4}
            />
          </label>
          <label>
            To year
            <input
              type="text"
              name="to"
              inputMode="numeric"
              pattern="\d{4}"
              size={4}
              maxLength={4}
            />
          </label>
          <button type="submit">Search</button>
        </form>
      </search>
      <p id={SEARCH_IDS.hint} className={styles.meta}>
        Words in quotation marks are found as they stand: “mass burial”. A minus leaves out what has
        the word: graves −Bucha.
      </p>
      <p className={`${styles.meta} ${styles.unscripted}`}>
        The search needs JavaScript. Without it there are{' '}
        <a href={hrefs.articlesHref}>all articles</a>,{' '}
        <a href={hrefs.speakersHref}>everyone who is quoted</a>,{' '}
        <a href={hrefs.questionsHref}>the questions</a> and{' '}
        <a href={hrefs.topicsHref}>the topics</a>.
      </p>
      <div id={SEARCH_IDS.results} />
    </>
  );
}
