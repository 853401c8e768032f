import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { DescribedCrossResponse } from '#messages/responses.static.ts';
import type { MapDrawing } from '#ui/facts/map-drawing.ts';
import type { FooterLink } from '#ui/shared/SiteFooter.static.tsx';

/** Where routes get articles from: the build reads modules, the browser its page. */
export interface ArticleSource {
  /** Nothing where there is no such article. */
  article(slug: string): Promise<PublishedArticle | undefined>;
  /** What stood published earlier. Only readers of old links need it, and only then is it fetched. */
  ledger(slug: string): Promise<Ledger | undefined>;
}

interface PublishedArticle {
  article: Article;
  /** The number of its last recorded revision; 0 for one that was never recorded. */
  revision: number;
  /** The map of the facts panel, for the build to render. */
  map?: MapDrawing;
  /** Speakers of whom a page has what they said in all articles. */
  registered?: readonly string[];
  /** Responses between its statements and those of other articles, for the build to render. */
  crossResponses?: readonly DescribedCrossResponse[];
  /** Where its foot leads beside the site's pages, for the build to render. */
  more?: readonly FooterLink[];
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
