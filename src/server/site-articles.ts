import { hasLedger, loadArticle, loadLedgerText, slugs } from '#articles/catalogue.ts';
import { formerArticles } from '#articles/former.ts';
import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { checkLedger, unrecorded } from '#content/checks/check-ledger.ts';
import { checkFormerArticles } from '#content/checks/former-articles.ts';
import { checkRegistry } from '#content/checks/registry.ts';
import { earlierSlugs, resolveSlug, type SlugResolution } from '#content/former-article.ts';
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

/** A slug that was published and that no article has any more. */
export interface FormerSlug {
  slug: string;
  resolution: SlugResolution;
  /** Of an article that was withdrawn. */
  ledger: Ledger | undefined;
}

/** The slugs that articles were published under before, and where their links lead. */
export async function loadFormerSlugs(): Promise<FormerSlug[]> {
  const former = Object.keys(formerArticles).flatMap((slug) => {
    const resolution = resolveSlug(formerArticles, slug);
    return resolution ? [{ slug, resolution }] : [];
  });
  return Promise.all(
    former.map(async ({ slug, resolution }) => {
      const owner = resolution.kind === 'withdrawn' ? resolution.slug : undefined;
      const text = owner && (await loadLedgerText(owner));
      return { slug, resolution, ledger: text && owner ? readLedger(text, owner) : undefined };
    }),
  );
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
  const recorded = Object.keys(formerArticles).filter(hasLedger);
  const inFormer = checkFormerArticles(formerArticles, slugs, recorded).map((one) => ({
    article: 'src/articles/former.ts',
    ...one,
  }));
  const texts = await Promise.all(slugs.map(problemsOf));
  const shared = [...inRegistry, ...inFormer];
  if (shared.length > 0) texts.unshift(describeProblems(shared));
  const found = texts.filter((text) => text !== undefined);
  return found.length > 0 ? found.join('\n') : undefined;
}

/** What differs from the last record of it, or has none: a sentence for each article. */
export async function unrecordedArticles(): Promise<string[]> {
  return (await loadSite()).flatMap(({ article, ledger }) => unrecorded(article, ledger) ?? []);
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
  return {
    article,
    ledger:
      text === undefined ? undefined : readLedger(text, slug, earlierSlugs(formerArticles, slug)),
  };
}
