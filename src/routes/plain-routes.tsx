import { createRoute, notFound } from '@tanstack/react-router';
import { ARTICLES_PATH, HOME_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { PlainPage } from '#ui/site/PlainPage.tsx';
import { rootRoute, useHrefs } from './root-route.tsx';

/*
 * The pages of one column. Their text is the context's: drawn by the build, and in the browser what
 * the page brought along, so that no page's script carries the text of another.
 */

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: HOME_PATH,
  loader: ({ context }) => context.text(HOME_PATH),
  component: function Home() {
    return <PlainPage {...useHrefs()}>{homeRoute.useLoaderData()}</PlainPage>;
  },
});

export const articlesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: ARTICLES_PATH,
  loader: ({ context }) => context.text(ARTICLES_PATH),
  component: function Articles() {
    return <PlainPage {...useHrefs()}>{articlesRoute.useLoaderData()}</PlainPage>;
  },
});

/** What the labels mean. */
export const glossaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: GLOSSARY_PATH,
  loader: ({ context }) => context.text(GLOSSARY_PATH),
  component: function Method() {
    return <PlainPage {...useHrefs()}>{glossaryRoute.useLoaderData()}</PlainPage>;
  },
});

/** Every other address. */
export const missingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  loader: () => {
    throw notFound();
  },
});
