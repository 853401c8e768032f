import { type ArticleSummary, newestFirst, summaryOf } from '#selectors/summary.ts';
import type { SiteArticle } from './site-articles.ts';

const known = new WeakMap<readonly SiteArticle[], readonly ArticleSummary[]>();

/** What lists show of all articles, the newest first; made once. */
export function summariesOf(articles: readonly SiteArticle[]): readonly ArticleSummary[] {
  const made =
    known.get(articles) ?? newestFirst(articles.map(({ article }) => summaryOf(article)));
  known.set(articles, made);
  return made;
}

/** How many articles a page of the list has. */
export const LIST_LENGTH = 50;

/** How many pages a list of articles takes, at least one. */
export function pagesOf(articles: number): number {
  return Math.max(1, Math.ceil(articles / LIST_LENGTH));
}
