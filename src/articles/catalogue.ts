import type { Article } from '#content/article.ts';

/**
 * Every article there is, found by the build: `./SLUG/article.ts` is all it takes. Each is a chunk
 * of its own, so a page carries the text of its own article alone.
 */
const modules = import.meta.glob<Article>('./*/article.ts', { import: 'article' });

const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [path.split('/')[1] ?? path, load]),
);

/** The folders' names, which are the articles' slugs. */
export const slugs: readonly string[] = [...loaders.keys()];

/** The article of a slug, or nothing where there is none. Rejects when its chunk cannot be fetched. */
export async function loadArticle(slug: string): Promise<Article | undefined> {
  return loaders.get(slug)?.();
}

const ledgers = import.meta.glob<string>('./*/ledger.json', { query: '?raw', import: 'default' });

/** The text of an article's ledger, a chunk of its own that few readers need; nothing before the first record. */
export async function loadLedgerText(slug: string): Promise<string | undefined> {
  return ledgers[`./${slug}/ledger.json`]?.();
}

/** An article's module, as the build's manifest names it: from the repository's root. */
export function articleModule(slug: string): string {
  return `src/articles/${slug}/article.ts`;
}
