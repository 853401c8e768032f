import type { Article } from '#content/article.ts';

/**
 * Every article there is: `./SLUG/article.ts` is all it takes. The browser never loads it: a page carries
 * its own article. A build of the site has `built-catalogue.ts` in its place.
 */
const modules = import.meta.glob<Article>('./*/article.ts', { import: 'article' });

const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [path.split('/')[1] ?? path, load]),
);

/** The folders' names, which are the articles' slugs. */
export const slugs: readonly string[] = [...loaders.keys()];

/** The article of a slug, or nothing where there is none. */
export async function loadArticle(slug: string): Promise<Article | undefined> {
  return loaders.get(slug)?.();
}

const ledgers = import.meta.glob<string>('./*/ledger.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of an article's ledger; nothing before the first record. */
export function loadLedgerText(slug: string): string | undefined {
  const file = `./${slug}/ledger.json`;
  return Object.hasOwn(ledgers, file) ? ledgers[file] : undefined;
}

/** Whether a folder has a ledger: an article that was recorded, or one that was and is withdrawn. */
export function hasLedger(slug: string): boolean {
  return Object.hasOwn(ledgers, `./${slug}/ledger.json`);
}

/** An article's module, from the repository's root. */
export function articleModule(slug: string): string {
  return `src/articles/${slug}/article.ts`;
}
