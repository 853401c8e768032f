import { STATEMENT_KINDS } from '#content/vocabulary.ts';
import { hrefUnder } from '#links/addresses.ts';
import { MAX_LENGTH, SEARCH_PATH } from '#links/search-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { kindLabel } from '#messages/labels.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import styles from './Search.module.css';
import { SEARCH_IDS } from './search-ids.ts';

interface SearchTextProps {
  base: string;
  hrefs: SiteHrefs;
  /** How many indexes are searched. */
  indexes: number;
}

const SCOPES = ['all', 'statements', 'speakers', 'questions'] as const;

/** The search's form, which works by its address, and the place of its results. */
export function SearchText({ base, hrefs, indexes }: SearchTextProps) {
  const page = pageWords();
  const lists: Record<string, string> = {
    articles: hrefs.articlesHref,
    speakers: hrefs.speakersHref,
    questions: hrefs.questionsHref,
    topics: hrefs.topicsHref,
  };
  return (
    <>
      <PageTitle>{page.search}</PageTitle>
      <search>
        <form
          id={SEARCH_IDS.form}
          action={hrefUnder(base, SEARCH_PATH)}
          className={styles.form}
          data-indexes={indexes}
        >
          <label className={styles.query}>
            {page.searchFor}
            <input
              type="search"
              name="q"
              maxLength={MAX_LENGTH}
              autoComplete="off"
              aria-describedby={SEARCH_IDS.hint}
            />
          </label>
          <button type="submit">{page.search}</button>
          <details className={styles.narrow}>
            <summary>{page.narrowDown}</summary>
            <div className={styles.fields}>
              <label>
                {page.searchIn}
                <select name="in">
                  {SCOPES.map((value) => (
                    <option key={value} value={value}>
                      {page.scopes[value]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {page.speaker}
                <input
                  type="text"
                  name="speaker"
                  maxLength={MAX_LENGTH}
                  list={SEARCH_IDS.speakers}
                  autoComplete="off"
                />
                <datalist id={SEARCH_IDS.speakers} />
              </label>
              <label>
                {page.kind}
                <select name="kind">
                  <option value="">{page.anyKind}</option>
                  {STATEMENT_KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {kindLabel(kind)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {page.fromYear}
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
                {page.toYear}
                <input
                  type="text"
                  name="to"
                  inputMode="numeric"
                  pattern="\d{4}"
                  size={4}
                  maxLength={4}
                />
              </label>
            </div>
          </details>
        </form>
      </search>
      <p id={SEARCH_IDS.hint} className={styles.meta}>
        {page.searchHint}
      </p>
      <p className={`${styles.meta} ${styles.unscripted}`}>
        <TextWithLinks
          text={page.searchNeedsScript}
          link={(list, label) => (
            <a key={list} href={lists[list]}>
              {label}
            </a>
          )}
        />
      </p>
      <div id={SEARCH_IDS.results} />
    </>
  );
}
