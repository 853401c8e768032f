import {
  type AnyRoute,
  createRouter,
  type RouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { buildReaderSearch, EVERYONE, parseReaderSearch } from '#links/reader-search.ts';
import { articleRoute } from './article-route.tsx';
import { rootRoute } from './root-route.tsx';
import type { RouterContext } from './router-context.ts';

/**
 * The one router, for the browser, the prerender and the tests alike. Links between pages are plain
 * links: every page is a document of its own, and the router keeps the state of the one it is on.
 */
export function createAppRouter(
  history: RouterHistory,
  context: RouterContext,
  plainPages?: { routes: AnyRoute[]; notFound: RouteComponent },
) {
  const router = createRouter({
    // Pages without the app are rendered by the build alone.
    routeTree: rootRoute.addChildren([articleRoute, ...(plainPages?.routes ?? [])]),
    ...(plainPages && { defaultNotFoundComponent: plainPages.notFound }),
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
