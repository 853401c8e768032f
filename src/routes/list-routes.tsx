import { createRoute, notFound } from '@tanstack/react-router';
import { ARTICLES_PATH, HOME_PATH } from '#links/addresses.ts';
import { ArticlesPage } from '#ui/list/ArticlesPage.tsx';
import { HomePage } from '#ui/list/HomePage.tsx';
import { rootRoute, useHrefs } from './root-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: HOME_PATH,
  loader: ({ context }) => context.articles.summaries(),
  component: function Home() {
    return <HomePage articles={homeRoute.useLoaderData()} {...useHrefs()} />;
  },
});

export const articlesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: ARTICLES_PATH,
  loader: ({ context }) => context.articles.summaries(),
  component: function Articles() {
    return <ArticlesPage articles={articlesRoute.useLoaderData()} {...useHrefs()} />;
  },
});

/** Every other address. */
export const missingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  loader: async ({ context }) => {
    throw notFound({ data: await context.articles.summaries() });
  },
});
