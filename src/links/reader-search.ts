import { isId } from '#content/id-form.ts';

/** How much of the story a filter leaves: all of it, the rest receded, or only the chosen words' paragraphs. */
export type Depth = 'story' | 'words';

/** The filter, as the address's query carries it: `?speaker=zelensky,podolyak&show=words`. */
export interface ReaderSearch {
  /** Names as given, each once; empty means everyone. Whether an article knows them is its own matter. */
  speakers: readonly string[];
  depth: Depth;
}

const MAX_NAMES = 100;

export const EVERYONE: ReaderSearch = { speakers: [], depth: 'story' };

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
  return { speakers, depth };
}

/** The query string that says so, with its `?`; empty for everyone. Reads back as it was written. */
export function buildReaderSearch({ speakers, depth }: ReaderSearch): string {
  if (speakers.length === 0) return '';
  return `?speaker=${speakers.join(',')}${depth === 'words' ? '&show=words' : ''}`;
}
