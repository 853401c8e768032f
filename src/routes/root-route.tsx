import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import { ARTICLES_PATH, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import type { SiteHrefs } from '#ui/shared/SiteFooter.static.tsx';
import type { RouterContext } from './router-context.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
});

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

/** The site's absolute address. */
export function useHome(): string {
  return useSite().home ?? '';
}

function useSite(): RouterContext {
  return useRouter().options.context as RouterContext;
}
