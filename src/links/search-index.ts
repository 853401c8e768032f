import type { IsoDate } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';

/* What the search index is written and read by. */

/** Where a build puts the indexes, under the site's base. */
export const SEARCH_INDEX_PATH = '/search-index/';

/** More would take more memory of the indexer, fewer would make more indexes for each query to ask. */
export const ARTICLES_PER_INDEX = 2_000;

/** How many indexes the articles are divided among. */
export function countIndexes(articles: number, size = ARTICLES_PER_INDEX): number {
  return Math.max(1, Math.ceil(articles / size));
}

/** Where each index is, counted from 1: `/search-index/1`. The browser joins the others to the first. */
export function searchIndexPath(number: number): string {
  return SEARCH_INDEX_PATH + number;
}

/** What a search may be narrowed to, by the names that the index has for it. */
export const SEARCH_FILTERS = {
  /** What is found: `text`, `statements`, `speakers`, `questions`. */
  in: 'in',
  speaker: 'speaker',
  kind: 'kind',
  year: 'year',
} as const;

/** A speaker, as a search is narrowed to them: an id has no spaces. */
export function speakerValue(id: string, name: string): string {
  return `${id} ${name}`;
}

export function readSpeakerValue(value: string): { id: string; name: string } {
  const end = value.indexOf(' ');
  return { id: value.slice(0, end), name: value.slice(end + 1) };
}

/** What the index notes of each statement of an article, by its id. */
export type StatementNotes = Record<string, StatementNote>;

interface StatementNote {
  /** The names of its sources. */
  by: string[];
  kind: StatementKind;
  on?: IsoDate;
  /** In their order. */
  parts: PartNote[];
}

/** A part of a statement; a word of the text may go on where the part has ended: `moment”,`. */
export interface PartNote {
  /** How many words it has. */
  words: number;
  /** How many characters of the first word are before it, and of the last one after it. */
  before: number;
  after: number;
}

/** Words that the index has in plain letters, as they are spelt, by their places in a document. */
export type Spellings = Record<number, string>;

/** Where a block begins, and where a part of a statement does. */
type SearchAnchor = 'block' | 'part';

/** The id of an anchor in what is indexed: `part.death-behind`. */
export function searchAnchor(kind: SearchAnchor, id: string): string {
  return `${kind}.${id}`;
}

/** Reads it back; nothing for any other id. */
export function readSearchAnchor(anchor: string): { kind: SearchAnchor; id: string } | undefined {
  const [, kind, id] = /^(block|part)\.(.+)$/.exec(anchor) ?? [];
  return kind && id ? { kind: kind as SearchAnchor, id } : undefined;
}
