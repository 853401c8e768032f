import { loadArticle, loadLedgerText, slugs } from '#articles/catalogue.ts';
import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { checkLedger } from '#content/checks/check-ledger.ts';
import { checkRegistry } from '#content/checks/registry.ts';
import type { Ledger } from '#content/ledger.ts';
import { describeProblems } from '#content/problem.ts';
import { registry } from '#speakers/registry.ts';
import { LedgerError, readLedger } from './ledger-file.ts';
import { pictureProblems } from './picture-files.ts';

/** An article as the site publishes it. */
export interface SiteArticle {
  article: Article;
  /** Absent for an article that was never recorded. */
  ledger: Ledger | undefined;
}

let site: Promise<SiteArticle[]> | undefined;

/** Every article with its ledger, read once. Rejects where a module or a ledger cannot be read. */
export function loadSite(): Promise<SiteArticle[]> {
  site ??= Promise.all(slugs.map(loadSiteArticle));
  return site;
}

/** All that stands between the articles and their readers, as one text for editors. */
export async function articleProblems(): Promise<string | undefined> {
  const inRegistry = checkRegistry(registry).map((one) => ({ article: 'src/speakers', ...one }));
  const texts = await Promise.all(slugs.map(problemsOf));
  if (inRegistry.length > 0) texts.unshift(describeProblems(inRegistry));
  const found = texts.filter((text) => text !== undefined);
  return found.length > 0 ? found.join('\n') : undefined;
}

async function problemsOf(slug: string): Promise<string | undefined> {
  try {
    const { article, ledger } = await loadSiteArticle(slug);
    const problems = [
      ...checkArticle(article, slug),
      ...checkLedger(article, ledger),
      ...(await pictureProblems(article)),
    ];
    return problems.length > 0 ? describeProblems(problems) : undefined;
  } catch (error) {
    if (error instanceof LedgerError) return error.message;
    throw error;
  }
}

async function loadSiteArticle(slug: string): Promise<SiteArticle> {
  const [article, text] = await Promise.all([loadArticle(slug), loadLedgerText(slug)]);
  if (!article) {
    throw new Error(
      `src/articles/${slug}/article.ts does not export “article”. Add: export const article = defineArticle({ … }).`,
    );
  }
  return { article, ledger: text === undefined ? undefined : readLedger(text, slug) };
}
