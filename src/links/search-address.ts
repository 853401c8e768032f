import { STATEMENT_KINDS, type StatementKind } from '#content/vocabulary.ts';

export const SEARCH_PATH = '/search';

/** What a search finds: passages of any kind, or only statements, speakers or questions. */
const SEARCH_SCOPES = ['all', 'statements', 'speakers', 'questions'] as const;
type SearchScope = (typeof SEARCH_SCOPES)[number];

/** A search, as the address's query carries it: `?q=graves&speaker=Oleh+Syniehubov&from=2022`. */
export interface SearchRequest {
  /** Words; phrases in quotation marks; what must not be there, after a minus. */
  query: string;
  scope: SearchScope;
  /** A speaker's name, a part of it, or their id; empty for everyone. */
  speaker: string;
  kind: StatementKind | undefined;
  /** The first and the last year. */
  from: number | undefined;
  to: number | undefined;
  /** Whether words or name were longer than what is looked for. */
  isCut: boolean;
}

/** How many letters of the words, and of a name, are looked for. */
export const MAX_LENGTH = 200;

/** Reads a query string. Never throws; what makes no sense is left out. */
export function parseSearch(search: string): SearchRequest {
  const params = new URLSearchParams(search);
  const whole = (name: string) => (params.get(name) ?? '').trim();
  const text = (name: string) => whole(name).slice(0, MAX_LENGTH);
  const year = (name: string) => {
    const value = text(name);
    return /^\d{4}$/.test(value) ? Number(value) : undefined;
  };
  return {
    query: text('q'),
    scope: SEARCH_SCOPES.find((scope) => scope === params.get('in')) ?? 'all',
    speaker: text('speaker'),
    kind: STATEMENT_KINDS.find((kind) => kind === params.get('kind')),
    from: year('from'),
    to: year('to'),
    isCut: [whole('q'), whole('speaker')].some(({ length }) => length > MAX_LENGTH),
  };
}

/** Builds the query string, with its `?`; empty without a search. Parsing it gives the same search. */
export function buildSearch({ query, scope, speaker, kind, from, to }: SearchRequest): string {
  const params = new URLSearchParams({
    ...(query && { q: query }),
    ...(scope !== 'all' && { in: scope }),
    ...(speaker && { speaker }),
    ...(kind && { kind }),
    ...(from !== undefined && { from: String(from) }),
    ...(to !== undefined && { to: String(to) }),
  });
  return params.size > 0 ? `?${params}` : '';
}

/** Whether nothing is asked for. To look for speakers, say, without a word is to ask for all of them. */
export function isEmptySearch(request: SearchRequest): boolean {
  return buildSearch(request) === '';
}

/** Whether the last year that is asked for is before the first. */
export function endsBeforeStart({ from, to }: SearchRequest): boolean {
  return from !== undefined && to !== undefined && from > to;
}
