import { isTitle } from '#content/ids.ts';
import { articlePath, hrefUnder, passageFragment, passagePath } from './addresses.ts';
import { buildReaderSearch, EVERYONE, type ReaderFilter } from './reader-search.ts';

/** What a link to share begins with. */
export interface ShareOrigin {
  /** `https://news.example` */
  origin: string;
  /** Begins and ends with a slash. */
  base: string;
  slug: string;
  /** The revision that the reader sees; 0 where none was recorded, and then left out. */
  revision: number;
}

/** The link of a passage or a speaker: its page of its own, so that chats can show a preview; of a title, the article’s. */
export function passageAddress(from: ShareOrigin, id: string): string {
  if (isTitle(id)) return readerAddress(from, EVERYONE);
  const path = hrefUnder(from.base, passagePath(from.slug, id));
  return from.origin + path + buildReaderSearch({ ...EVERYONE, ...revisionOf(from) });
}

/** The link of a filtered view: one speaker has a page, several are a query. */
export function filterAddress(from: ShareOrigin, filter: ReaderFilter): string {
  const [only, ...others] = filter.speakers;
  if (only !== undefined && others.length === 0 && filter.depth === 'story') {
    return passageAddress(from, only);
  }
  return readerAddress(from, filter);
}

/** The link of selected words: marked by browsers that can, the passage's for the others. */
export function wordsAddress(from: ShareOrigin, id: string, directive: string): string {
  return `${readerAddress(from, EVERYONE)}${passageFragment(id)}:~:${directive}`;
}

function readerAddress(from: ShareOrigin, filter: ReaderFilter): string {
  const path = hrefUnder(from.base, articlePath(from.slug));
  return from.origin + path + buildReaderSearch({ ...filter, ...revisionOf(from) });
}

function revisionOf({ revision }: ShareOrigin): { revision?: number } {
  return revision > 0 ? { revision } : {};
}
