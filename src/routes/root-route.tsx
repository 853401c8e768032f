import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import type { RouterContext } from './router-context.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
});

/** What pages of lists are rendered from. */
export function useLists() {
  const { summaries, questions = [], topics = [], base } = useSite();
  return { articles: summaries, questions, topics, base };
}

/** What routes know of the site: its base, its address, its articles. */
export function useSite(): RouterContext {
  return useRouter().options.context as RouterContext;
}
