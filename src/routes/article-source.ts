import type { Article } from '#content/article.ts';
import type { ArticleSummary } from '#selectors/summary.ts';

/** Where routes get articles from: the build reads modules, the browser what its page brought along. */
export interface ArticleSource {
  /** All articles, newest first. */
  summaries(): Promise<ArticleSummary[]>;
  /** Nothing where there is no such article; rejects where it cannot be fetched. */
  article(slug: string): Promise<Article | undefined>;
}

export interface RouterContext {
  articles: ArticleSource;
  /** Begins and ends with a slash. */
  base: string;
}
