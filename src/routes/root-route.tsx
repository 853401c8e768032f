import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import { ARTICLES_PATH, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { NotFoundText } from '#ui/list/ListTexts.static.tsx';
import type { SiteHrefs } from '#ui/shared/SiteFooter.static.tsx';
import { PlainPage } from '#ui/site/PlainPage.static.tsx';
import type { RouterContext } from './router-context.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

function NotFound() {
  const hrefs = useHrefs();
  const lists = useLists();
  // The browser only ever has articles: the other pages are complete without the app.
  if (!import.meta.env.SSR) return null;
  return (
    <PlainPage {...hrefs}>
      <NotFoundText {...lists} />
    </PlainPage>
  );
}

/** Addresses under this site's base. */
export function useHrefs(): SiteHrefs {
  const { base } = useSite();
  return {
    homeHref: hrefUnder(base, HOME_PATH),
    articlesHref: hrefUnder(base, ARTICLES_PATH),
    glossaryHref: glossaryHref(base),
  };
}

/** What pages of lists are rendered from. */
export function useLists() {
  const { summaries, base } = useSite();
  return { articles: summaries, base };
}

function useSite(): RouterContext {
  return useRouter().options.context as RouterContext;
}
