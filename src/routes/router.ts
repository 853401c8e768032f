import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { buildReaderSearch, EVERYONE, parseReaderSearch } from '#links/reader-search.ts';
import { articleRoute } from './article-route.tsx';
import { type RouterContext, rootRoute } from './root-route.ts';

/**
 * The router of an article's page, for the browser, the prerender and the tests alike. Links between
 * pages are plain links: the router keeps the state of the page that it is on.
 */
export function createAppRouter(history: RouterHistory, context: RouterContext) {
  const router = createRouter({
    routeTree: rootRoute.addChildren([articleRoute]),
    history,
    context,
    basepath: context.base,
    trailingSlash: 'preserve',
    parseSearch: (query) => ({ ...parseReaderSearch(query) }),
    stringifySearch: (search) => buildReaderSearch({ ...EVERYONE, ...search }),
    defaultStaleTime: Number.POSITIVE_INFINITY,
    notFoundMode: 'root',
    // An error in rendering goes to React's root, where the entry puts the prerendered page back.
    disableGlobalCatchBoundary: true,
  });
  // Set only now: as an option at creation it would take scroll restoration away from the browser,
  // which does it better; without it the router would scroll to the top on every step of the history.
  router.options.scrollRestoration = () => false;
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
