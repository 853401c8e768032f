import type { SearchRequest } from '#links/search-address.ts';
import { readSpeakerValue, SEARCH_FILTERS } from '#links/search-index.ts';
import { matchSpeakers } from './match-speakers.ts';
import { readTerms, type SearchTerms } from './search-terms.ts';
import { formsOf } from './word-forms.ts';

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
export interface SearchHit {
  id: string;
  data(): Promise<SearchDocument>;
}

/** A document of the index as Pagefind's API gives it; positions are those of words in `content`. */
export interface SearchDocument {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: readonly { id: string; location: number }[];
  locations: readonly number[];
}

/** A request, understood with what the index has. */
export interface AskedSearch {
  request: SearchRequest;
  terms: SearchTerms;
  /** Which of the words asked for a word of a text is. */
  formsOf: (word: string) => string[];
  /** The names of those whose statements are asked for; absent for everyone's. */
  speakers: readonly string[] | undefined;
}

/** The documents that may have what a request asks for, the closest first. */
export async function askIndex(
  request: SearchRequest,
  index: SearchIndex,
): Promise<{ asked: AskedSearch; hits: readonly SearchHit[] }> {
  const { query, scope, speaker, kind, from, to } = request;
  const terms = readTerms(query);
  const hasYears = from !== undefined || to !== undefined;
  const values = speaker !== '' || hasYears ? await index.filters() : {};
  const named = speaker === '' ? undefined : matchSpeakers(speaker, keysOf(values, 'speaker'));
  const years = hasYears ? yearsIn(request, keysOf(values, 'year')) : undefined;
  const speakers = named?.map((value) => readSpeakerValue(value).name);
  const asked = { request, terms, formsOf: formsOf(terms.words), speakers };

  const hasNoWord = query !== '' && terms.words.length + terms.excluded.length === 0;
  // The index takes a filter without values for none.
  if (hasNoWord || named?.length === 0 || years?.length === 0) return { asked, hits: [] };
  const filters = {
    ...(scope !== 'all' && { [SEARCH_FILTERS.in]: [scope] }),
    ...(named && { [SEARCH_FILTERS.speaker]: { any: named } }),
    ...(kind !== undefined && { [SEARCH_FILTERS.kind]: [kind] }),
    ...(years && { [SEARCH_FILTERS.year]: { any: years } }),
  };
  const { results } = await index.search(termFor(terms), { filters });
  return { asked, hits: results };
}

function keysOf(
  values: Record<string, Record<string, number>>,
  filter: keyof typeof SEARCH_FILTERS,
): string[] {
  return Object.keys(values[SEARCH_FILTERS[filter]] ?? {});
}

function yearsIn({ from = 0, to = Infinity }: SearchRequest, years: readonly string[]): string[] {
  return years.filter((year) => Number(year) >= from && Number(year) <= to);
}

/** A query of one phrase is looked for as such; of others, the phrases are checked in what is found. */
function termFor({ words, phrases }: SearchTerms): string | null {
  if (words.length === 0) return null;
  const [phrase] = phrases;
  return phrase === words.join(' ') ? `"${phrase}"` : words.join(' ');
}
