import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ARTICLES_PATH, HOME_PATH, hrefUnder, NOT_FOUND_PATH } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import type { SiteHrefs } from '#ui/shared/site-hrefs.ts';
import { PlainPage } from '#ui/site/PlainPage.tsx';
import type { RouterContext } from './article-source.ts';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

/** The page of every address that leads nowhere. */
function NotFound() {
  const { text } = useRouter().options.context as RouterContext;
  const [content] = useState(() => text(NOT_FOUND_PATH));
  return <PlainPage {...useHrefs()}>{content}</PlainPage>;
}

/** Addresses under this site's base. */
export function useHrefs(): SiteHrefs {
  const { base } = useRouter().options.context as RouterContext;
  return {
    homeHref: hrefUnder(base, HOME_PATH),
    articlesHref: hrefUnder(base, ARTICLES_PATH),
    glossaryHref: glossaryHref(base),
  };
}
