import { useEffect, useId, useRef, useState } from 'react';
import { hrefUnder } from '#links/addresses.ts';
import { endsBeforeStart, MAX_LENGTH } from '#links/search-address.ts';
import { enSearch } from '#messages/catalogue/en-search.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatNumber, listOf, withNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { DOT, kindLabel } from '#messages/labels.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import type { FoundPassage } from './find-passages.ts';
import { countResults, type FoundPage, type SearchResults } from './run-search.ts';
import styles from './Search.module.css';

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'failed' }
  /** `known` is how many passages and pages were there before the reader asked for more. */
  | { kind: 'found'; results: SearchResults; known?: { passages: number; pages: number } };

interface SearchResultsListProps {
  state: SearchState;
  base: string;
  onMore: () => void;
}

/** What a search has found; each result leads to its place. */
export function SearchResultsList({ state, base, onMore }: SearchResultsListProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const pages = useRef<HTMLUListElement>(null);
  const passages = useRef<HTMLOListElement>(null);

  // The button may be gone, and the focus with it.
  useEffect(() => {
    if (state.kind !== 'found' || !state.known) return;
    const added =
      passages.current?.children[state.known.passages] ??
      pages.current?.children[state.known.pages];
    const target = added?.querySelector('a') ?? status.current;
    target?.focus();
  }, [state]);

  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {describeState(state)}
      </p>
      {state.kind === 'found' && (
        <>
          {state.results.pages.length > 0 && (
            <ul ref={pages} className={styles.pages}>
              {state.results.pages.map((page) => (
                <Page key={page.path} page={page} base={base} />
              ))}
            </ul>
          )}
          <ol ref={passages}>
            {state.results.passages.map((passage) => (
              <li key={passage.path} className={styles.result}>
                <Passage passage={passage} base={base} />
                {passage.others.length > 0 && (
                  <OthersOfArticle passages={passage.others} base={base} />
                )}
              </li>
            ))}
          </ol>
          {state.results.rest.length > 0 && (
            <button type="button" className={styles.more} onClick={onMore}>
              {enSearch.more}
            </button>
          )}
        </>
      )}
    </>
  );
}

function describeState(state: SearchState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'searching':
      return enSearch.searching;
    case 'failed':
      return enSearch.failed;
    case 'found': {
      const { isCut } = state.results.asked.request;
      const cut = isCut && enSearch.cut(formatNumber(MAX_LENGTH));
      return [cut, describeResults(state.results)].filter(Boolean).join(' ');
    }
    default:
      return state satisfies never;
  }
}

function describeResults(results: SearchResults): string {
  const { asked, rest } = results;
  const { request, terms, speakers } = asked;
  if (endsBeforeStart(request)) return enSearch.impossibleYears;
  if (speakers?.length === 0) return enSearch.nobodyOfThatName;
  const total = countResults(results);
  if (total === 0) return rest.length === 0 ? enSearch.nothingFound : enSearch.nothingYet;
  const counted = withNumber(enSearch.counts.result, total);
  const order = terms.words.length > 0 ? enSearch.closestFirst : '';
  return `${rest.length > 0 ? enSearch.firstOfThem(counted) : counted}${order}.`;
}

function Passage({ passage, base }: { passage: FoundPassage; base: string }) {
  const { path, headline, language, day, statement, excerpt } = passage;
  const written = writtenIn(language);
  return (
    <>
      <p className={styles.meta}>
        {statement && listOf(statement.by) + DOT + kindLabel(statement.kind) + DOT}
        <time dateTime={day}>{formatDate(day, locale())}</time>
      </p>
      <p className={styles.words} {...written}>
        <a href={hrefUnder(base, path)}>
          {excerpt.map(({ text, marked }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text stand in their order
            marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
          )}
        </a>
      </p>
      {!path.endsWith('#headline') && (
        <p className={styles.meta} {...written}>
          {headline}
        </p>
      )}
    </>
  );
}

/** What else an article has, opened by a button that keeps the focus and says whether it is open. */
function OthersOfArticle({ passages, base }: { passages: readonly FoundPassage[]; base: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.others}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {withNumber(enSearch.counts.moreInArticle, passages.length)}
      </button>
      <ol id={id} hidden={!isOpen}>
        {passages.map((passage) => (
          <li key={passage.path} className={styles.result}>
            <Passage passage={passage} base={base} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Page({ page: { path, name, more }, base }: { page: FoundPage; base: string }) {
  return (
    <li>
      <a href={hrefUnder(base, path)}>{name}</a>
      {more && <span className={styles.meta}>{more}</span>}
    </li>
  );
}
