import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#content/article.ts';

/*
 * The catalogue of a build: articles as `src/build/evaluate-articles.ts` has written them, each a file of
 * its own. A bundler that is given ten thousand modules takes minutes and gigabytes.
 */

/** Where the evaluated articles are, from the repository's root. */
export const EVALUATED = '.build/articles';

/** What evaluating a module came to. */
interface Evaluated {
  /** Of the module and all that it imports. */
  version: string;
  /** Absent where the module exports none, or stops. */
  article?: Article;
  /** What it stopped with. */
  error?: { message: string; stack: string };
}

const FOLDER = 'src/articles';

/** The folders' names, which are the articles' slugs. */
export const slugs: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(articleModule(entry.name)))
  .map(({ name }) => name)
  .toSorted();

/** The article of a slug, or nothing where there is none. */
export async function loadArticle(slug: string): Promise<Article | undefined> {
  if (!slugs.includes(slug)) return undefined;
  const file = join(EVALUATED, `${slug}.json`);
  const { article, error }: Evaluated = JSON.parse(readFileSync(file, 'utf8'));
  if (error) throw Object.assign(new Error(error.message), { stack: error.stack });
  return article;
}

/** The text of an article's ledger; nothing before the first record. */
export function loadLedgerText(slug: string): string | undefined {
  return hasLedger(slug) ? readFileSync(ledgerOf(slug), 'utf8') : undefined;
}

/** Whether a folder has a ledger: an article that was recorded, or one that was and is withdrawn. */
export function hasLedger(slug: string): boolean {
  return existsSync(ledgerOf(slug));
}

/** An article's module, from the repository's root. */
export function articleModule(slug: string): string {
  return join(FOLDER, slug, 'article.ts');
}

function ledgerOf(slug: string): string {
  return join(FOLDER, slug, 'ledger.json');
}
