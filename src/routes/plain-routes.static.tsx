import { createRoute, notFound } from '@tanstack/react-router';
import { ARTICLES_PATH, HOME_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { GlossaryText } from '#ui/glossary/GlossaryText.tsx';
import { ArticlesText, HomeText } from '#ui/list/ListTexts.tsx';
import { PlainPage } from '#ui/site/PlainPage.tsx';
import { rootRoute, useHrefs, useLists } from './root-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: HOME_PATH,
  component: function Home() {
    return (
      <PlainPage {...useHrefs()}>
        <HomeText {...useLists()} />
      </PlainPage>
    );
  },
});

export const articlesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: ARTICLES_PATH,
  component: function Articles() {
    return (
      <PlainPage {...useHrefs()}>
        <ArticlesText {...useLists()} />
      </PlainPage>
    );
  },
});

/** What the labels mean. */
export const glossaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: GLOSSARY_PATH,
  component: function Glossary() {
    return (
      <PlainPage {...useHrefs()}>
        <GlossaryText />
      </PlainPage>
    );
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
