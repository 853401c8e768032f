import { isId } from '#content/ids.ts';

/** How much of the story a filter leaves: all of it, the rest receded, or only the chosen words' paragraphs. */
export type Depth = 'story' | 'words';

/** The filter, as the address's query carries it: `?speaker=zelensky,podolyak&show=words`. */
export interface ReaderFilter {
  /** Names as given, each once; empty means everyone. Whether an article knows them is its own matter. */
  speakers: readonly string[];
  depth: Depth;
}

/** How the body is shown: as a story, or with the source of every run of its text. */
type BodyView = 'story' | 'sources';

/** What a reader chooses: whose words, and how the body is shown. */
export interface ReaderChoice extends ReaderFilter {
  view: BodyView;
}

/** All that the query carries. */
export interface ReaderSearch extends ReaderFilter {
  view?: BodyView | undefined;
  /** The article's revision when the link was made: `?rev=2`. */
  revision?: number | undefined;
}

const MAX_NAMES = 100;
const REVISION = /^[1-9]\d{0,5}$/;

export const EVERYONE: ReaderFilter = { speakers: [], depth: 'story' };

/** Reads a query string, with or without its `?`. Never throws; what makes no sense is left out. */
export function parseReaderSearch(query: string): ReaderSearch {
  const params = new URLSearchParams(query);
  const names = params
    .getAll('speaker')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter(isId);
  const speakers = [...new Set(names)].slice(0, MAX_NAMES);
  const depth = speakers.length > 0 && params.get('show') === 'words' ? 'words' : 'story';
  const rev = params.get('rev') ?? '';
  return {
    speakers,
    depth,
    ...(params.get('view') === 'sources' && { view: 'sources' as const }),
    ...(REVISION.test(rev) && { revision: Number(rev) }),
  };
}

/** What a query string chooses, without the rest that it carries. */
export function parseReaderChoice(query: string): ReaderChoice {
  const { speakers, depth, view = 'story' } = parseReaderSearch(query);
  return { speakers, depth, view };
}

/** Builds the query string, with its `?`; empty without a filter. Parsing it gives the same choice. */
export function buildReaderSearch({ speakers, depth, view, revision }: ReaderSearch): string {
  const parts = [
    ...(speakers.length > 0 ? [`speaker=${speakers.join(',')}`] : []),
    ...(speakers.length > 0 && depth === 'words' ? ['show=words'] : []),
    ...(view === 'sources' ? ['view=sources'] : []),
    ...(revision === undefined ? [] : [`rev=${revision}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
