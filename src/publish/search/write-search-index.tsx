import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '#content/article.ts';
import { forget } from '#content/per-article.ts';
import type { Registry } from '#content/registry.ts';
import { articlePath } from '#links/addresses.ts';
import { questionPath, speakerPath } from '#links/publication-addresses.ts';
import {
  ARTICLES_PER_INDEX,
  countIndexes,
  SEARCH_FILTERS,
  searchIndexPath,
} from '#links/search-index.ts';
import { plainLetters } from '#links/search-letters.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { SearchedArticle } from './SearchedArticle.tsx';

/** How many documents are on their way to the indexer at once. */
const AT_ONCE = 100;

/** What Pagefind adds for pages that use its own elements. */
const UNUSED = /-ui\.(?:js|css)$|^pagefind-highlight\.js$/;

/** The same, and the code that the first index has for all. */
const UNUSED_BY_OTHERS = /\.(?:js|css)$|^wasm\./;

/** What an index is made from. Each has all languages: a search finds its words in any. */
export interface SearchIndexPlan<Entry extends { article: Article } = { article: Article }> {
  /** `/search-index/1` */
  path: string;
  entries: readonly Entry[];
  /** On the first: the speakers and questions that have a page. */
  registry?: Registry;
}

/** Divides all articles among indexes, the oldest first: a new one changes the last index alone. */
export function searchIndexesOf<Entry extends { article: Article }>(
  entries: readonly Entry[],
  registry: Registry,
  size = ARTICLES_PER_INDEX,
): SearchIndexPlan<Entry>[] {
  const byDay = entries.toSorted(
    ({ article: a }, { article: b }) =>
      compareTexts(a.published, b.published) || compareTexts(a.slug, b.slug),
  );
  return Array.from({ length: countIndexes(entries.length, size) }, (_, i) => ({
    path: searchIndexPath(i + 1),
    entries: byDay.slice(i * size, (i + 1) * size),
    ...(i === 0 && { registry }),
  }));
}

/** Writes an index into the folder of the site, for Pagefind's API in the browser. */
export async function writeSearchIndex(
  outDir: string,
  { path, entries, registry }: SearchIndexPlan,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  await addArticles(
    index,
    entries.map(({ article }) => article),
  );
  if (registry) await addRegistry(index, registry);
  await writeFiles(index, join(outDir, path), registry ? UNUSED : UNUSED_BY_OTHERS);
  // Ends the indexer, which gives no memory back before.
  await close();
}

async function addArticles(index: PagefindIndex, articles: readonly Article[]): Promise<void> {
  for (let i = 0; i < articles.length; i += AT_ONCE) {
    await Promise.all(articles.slice(i, i + AT_ONCE).map((article) => addArticle(index, article)));
  }
}

async function addRegistry(index: PagefindIndex, { speakers, questions }: Registry): Promise<void> {
  await Promise.all([
    ...Object.entries(speakers).map(([id, { name, roles = [] }]) =>
      addRecord(
        index,
        speakerPath(id),
        'speakers',
        name,
        roles.map(({ role }) => role),
      ),
    ),
    ...Object.entries(questions).map(([id, { question }]) =>
      addRecord(index, questionPath(id), 'questions', question),
    ),
  ]);
}

async function writeFiles(index: PagefindIndex, folder: string, unused: RegExp): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) {
    throw new Error(`The search index could not be written: ${errors.join('; ')}`);
  }
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))),
  );
}

async function addArticle(index: PagefindIndex, article: Article): Promise<void> {
  const content = renderToStaticMarkup(<SearchedArticle article={article} />);
  forget(article);
  const { errors } = await index.addHTMLFile({ url: articlePath(article.slug), content });
  if (errors.length > 0) {
    throw new Error(`${article.slug} could not be indexed for search: ${errors.join('; ')}`);
  }
}

async function addRecord(
  index: PagefindIndex,
  url: string,
  kind: 'speakers' | 'questions',
  name: string,
  more: readonly string[] = [],
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content: plainLetters([name, ...more].join('. ')),
    language: 'en',
    meta: { name, more: more.join(', ') },
    filters: { [SEARCH_FILTERS.in]: [kind] },
  });
  if (errors.length > 0) {
    throw new Error(`${url} could not be indexed for search: ${errors.join('; ')}`);
  }
}
