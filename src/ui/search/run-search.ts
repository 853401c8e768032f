import type { SearchRequest } from '#links/search-address.ts';
import { SEARCH_FILTERS } from '#links/search-index.ts';
import { type FoundPassage, findPassages, type SearchDocument } from './find-passages.ts';
import { hasPhrase, readTerms, type SearchTerms } from './search-terms.ts';

/** What is used of Pagefind's API in the browser. */
export interface SearchIndex {
  search(
    term: string | null,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: readonly SearchHit[] }>;
  /** How many documents each value of a filter has. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** A document that was found and not fetched yet. */
interface SearchHit {
  id: string;
  data(): Promise<SearchDocument>;
}

/** A speaker or a question that has a page of its own. */
export interface FoundPage {
  /** Under the site's base: `/speakers/ID`. */
  path: string;
  name: string;
  /** What the speaker is or was; empty for a question. */
  more: string;
}

/** A passage that is shown, and those of its article that stand behind it. */
interface ShownPassage extends FoundPassage {
  others: readonly FoundPassage[];
}

export interface SearchResults {
  passages: readonly ShownPassage[];
  pages: readonly FoundPage[];
  /** Documents that were not looked into yet. */
  rest: readonly SearchHit[];
}

/** How many passages are shown at once, and how many documents are fetched at most to find them. */
const ENOUGH = 10;
const AT_MOST = 30;
const AT_ONCE = 5;

/** Of an article that has very many, so many are shown at first; the others are a press away. */
const OF_ONE_ARTICLE = 3;

/** Asks the index; fetches the documents of the first results. */
export async function runSearch(
  request: SearchRequest,
  index: SearchIndex,
): Promise<SearchResults> {
  const terms = readTerms(request.query);
  const isNothing = terms.words.length === 0 && request.query !== '' && terms.excluded.length === 0;
  if (isNothing) return { passages: [], pages: [], rest: [] };
  const { results } = await index.search(termFor(terms), { filters: filtersFor(request) });
  return moreResults({ passages: [], pages: [], rest: results }, request);
}

/** The results with those of the next documents. */
export async function moreResults(
  { passages, pages, rest }: SearchResults,
  request: SearchRequest,
): Promise<SearchResults> {
  const terms = readTerms(request.query);
  const found = [...passages];
  const foundPages = [...pages];
  let next = 0;
  while (next < Math.min(rest.length, AT_MOST) && found.length - passages.length < ENOUGH) {
    const hits = rest.slice(next, next + AT_ONCE);
    next += hits.length;
    const documents = await Promise.all(hits.map((hit) => hit.data()));
    for (const document of documents) {
      const { name, more = '' } = document.meta;
      if (name === undefined) {
        found.push(...shownOf(findPassages(document, request, terms), request));
      } else if (isWanted(document.content, terms)) {
        foundPages.push({ path: document.url, name, more });
      }
    }
  }
  const added = found.slice(passages.length).toSorted((a, b) => b.found - a.found);
  return {
    passages: [...passages, ...added],
    pages: foundPages,
    rest: rest.slice(next),
  };
}

/** Everything that somebody said is shown; otherwise no article may crowd out the others. */
function shownOf(passages: readonly FoundPassage[], request: SearchRequest): ShownPassage[] {
  const limit =
    request.speaker !== '' || request.kind !== undefined ? passages.length : OF_ONE_ARTICLE;
  return passages.slice(0, limit).map((passage, i) => ({
    ...passage,
    others: i === limit - 1 ? passages.slice(limit) : [],
  }));
}

/** How many results there are so far, those behind others among them. */
export function countResults({ passages, pages }: SearchResults): number {
  return passages.reduce((sum, { others }) => sum + 1 + others.length, pages.length);
}

/** A query of one phrase is looked for as such; of others, the phrases are checked in what is found. */
function termFor({ words, phrases }: SearchTerms): string | null {
  if (words.length === 0) return null;
  const [phrase] = phrases;
  return phrase === words.join(' ') ? `"${phrase}"` : words.join(' ');
}

function filtersFor({ scope, speaker, kind, from, to }: SearchRequest): Record<string, unknown> {
  return {
    ...(scope !== 'all' && { [SEARCH_FILTERS.in]: [scope] }),
    ...(speaker !== '' && { [SEARCH_FILTERS.speaker]: [speaker] }),
    ...(kind !== undefined && { [SEARCH_FILTERS.kind]: [kind] }),
    ...((from !== undefined || to !== undefined) && {
      [SEARCH_FILTERS.year]: { any: yearsBetween(from ?? 1900, to ?? 2100) },
    }),
  };
}

function yearsBetween(from: number, to: number): string[] {
  const first = Math.max(from, 1900);
  const length = Math.max(0, Math.min(to, 2100) - first + 1);
  return Array.from({ length }, (_, i) => String(first + i));
}

function isWanted(content: string, { phrases, excluded }: SearchTerms): boolean {
  return (
    phrases.every((phrase) => hasPhrase(content, phrase)) &&
    !excluded.some((phrase) => hasPhrase(content, phrase))
  );
}
