import type { SearchIndex } from './ask-index.ts';

/** What is used of Pagefind's script to open an index. */
export interface Pagefind {
  /** Begins to load the index whose script this is. */
  createInstance(options: { noWorker: true }): SearchIndex & {
    preload(term: string): Promise<unknown>;
    mergeIndex(path: string): Promise<void>;
  };
}

/** The first index, and the others joined to it. Without Pagefind's worker there is less to fetch. */
export async function openIndexes(
  pagefind: Pagefind,
  others: readonly string[],
): Promise<SearchIndex> {
  const index = pagefind.createInstance({ noWorker: true });
  // Fails where the index cannot be loaded; then the others would wait for it for ever.
  await index.preload('');
  await Promise.all(others.map((path) => index.mergeIndex(path)));
  return index;
}
