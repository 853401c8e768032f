import {
  createRootRouteWithContext,
  type NotFoundRouteProps,
  Outlet,
  useRouter,
} from '@tanstack/react-router';
import { ARTICLES_PATH, articlePath, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { methodHref } from '#links/method-address.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { NotFoundPage } from '#ui/list/NotFoundPage.tsx';
import type { RouterContext } from './article-source.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

/** The page of every address that leads nowhere; loaders hand it the articles there are. */
function NotFound({ data }: NotFoundRouteProps) {
  const { hrefOf, ...hrefs } = useHrefs();
  const articles = (data as ArticleSummary[] | undefined) ?? [];
  return <NotFoundPage articles={articles} hrefOf={hrefOf} {...hrefs} />;
}

/** Addresses under this site's base. */
export function useHrefs() {
  const { base } = useRouter().options.context as RouterContext;
  return {
    homeHref: hrefUnder(base, HOME_PATH),
    articlesHref: hrefUnder(base, ARTICLES_PATH),
    methodHref: methodHref(base),
    hrefOf: (slug: string) => hrefUnder(base, articlePath(slug)),
  };
}
