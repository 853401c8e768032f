import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import { type SiteHrefs, siteHrefs } from '#ui/shared/site-hrefs.ts';
import type { RouterContext } from './router-context.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
});

/** Addresses under this site's base. */
export function useHrefs(): SiteHrefs {
  return siteHrefs(useSite().base);
}

/** What pages of lists are rendered from. */
export function useLists() {
  const { summaries, questions = [], topics = [], base } = useSite();
  return { articles: summaries, questions, topics, base };
}

/** The site's absolute address. */
export function useHome(): string {
  return useSite().home ?? '';
}

function useSite(): RouterContext {
  return useRouter().options.context as RouterContext;
}
