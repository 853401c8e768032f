import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import type { Ledger } from '#content/ledger.ts';
import type { PublishedArticle } from '#ui/reader/ArticlePage.static.tsx';

/** Where routes get articles from: the build reads modules, the browser its page. */
export interface ArticleSource {
  /** Nothing where there is no such article. */
  article(slug: string): Promise<PublishedArticle | undefined>;
  /** What stood published earlier. Only readers of old links need it, and only then is it fetched. */
  ledger(slug: string): Promise<Ledger | undefined>;
}

export interface RouterContext {
  articles: ArticleSource;
  /** Begins and ends with a slash. */
  base: string;
  /** The site's absolute address, with a slash at its end, for the build to print. */
  home?: string;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
});

/** What routes know of the site: its base, its address, its articles. */
export function useSite(): RouterContext {
  return useRouter().options.context as RouterContext;
}
