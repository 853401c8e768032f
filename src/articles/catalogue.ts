import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#content/article.ts';

/*
 * Every article there is: `./SLUG/article.ts` is all it takes. Their modules are run by
 * `src/build/evaluate-articles.ts`, which writes what they export to a file each, and read here from there:
 * a bundler or a server that is given ten thousand modules takes minutes and gigabytes.
 */

/** Where the evaluated articles are, from the repository's root. */
export const EVALUATED = '.build/articles';

/** What evaluating a module came to. */
export interface Evaluated {
  /** Of the module and all that it imports. */
  version: string;
  /** Absent where the module exports none, or stops. */
  article?: Article;
  /** What it stopped with. */
  error?: { message: string; stack?: string };
}

const FOLDER = 'src/articles';

/** The folders' names, which are the articles' slugs. */
export function slugs(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(articleModule(entry.name)))
    .map(({ name }) => name)
    .toSorted();
}

/** The article of a slug, or nothing where there is none. */
export async function loadArticle(slug: string): Promise<Article | undefined> {
  if (!existsSync(articleModule(slug))) return undefined;
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
