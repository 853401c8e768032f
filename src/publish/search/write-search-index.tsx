import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '#content/article.ts';
import { forget } from '#content/per-article.ts';
import type { Registry } from '#content/registry.ts';
import { articlePath } from '#links/addresses.ts';
import { questionPath, speakerPath } from '#links/publication-addresses.ts';
import { SEARCH_FILTERS } from '#links/search-index.ts';
import { plainLetters } from '#links/search-letters.ts';
import { SearchedArticle } from './SearchedArticle.tsx';

/** How many documents are on their way to the indexer at once. */
const AT_ONCE = 100;

/** What Pagefind adds for pages that use its own elements. */
const UNUSED = /-ui\.(?:js|css)$|^pagefind-highlight\.js$/;

/**
 * Writes the index of all articles, speakers and questions, for Pagefind's API in the browser. All
 * languages stand in one index: a search finds its words in any.
 */
export async function writeSearchIndex(
  folder: string,
  articles: readonly Article[],
  registry: Registry,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  for (let i = 0; i < articles.length; i += AT_ONCE) {
    await Promise.all(articles.slice(i, i + AT_ONCE).map((article) => addArticle(index, article)));
  }
  await Promise.all([
    ...Object.entries(registry.speakers).map(([id, { name, roles = [] }]) =>
      addRecord(
        index,
        speakerPath(id),
        'speakers',
        name,
        roles.map(({ role }) => role),
      ),
    ),
    ...Object.entries(registry.questions).map(([id, { question }]) =>
      addRecord(index, questionPath(id), 'questions', question),
    ),
  ]);
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) {
    throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  }
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))),
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
