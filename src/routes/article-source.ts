import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';

/** Where routes get articles from: the build reads modules, the browser what its page brought along. */
export interface ArticleSource {
  /** Nothing where there is no such article; rejects where it cannot be fetched. */
  article(slug: string): Promise<PublishedArticle | undefined>;
  /** What stood published earlier. Only readers of old links need it, and only then is it fetched. */
  ledger(slug: string): Promise<Ledger | undefined>;
}

interface PublishedArticle {
  article: Article;
  /** The number of its last recorded revision; 0 for one that was never recorded. */
  revision: number;
  /** What stands in the facts panel: drawn by the build, and in the browser what its page brought along. */
  facts: ReactNode;
}

export interface RouterContext {
  articles: ArticleSource;
  /** What stands on a page of one column: drawn by the build, in the browser what the page brought along. */
  text: (path: string) => ReactNode;
  /** Begins and ends with a slash. */
  base: string;
}
