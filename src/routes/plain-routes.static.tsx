import { createRoute, notFound } from '@tanstack/react-router';
import { HOME_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { GlossaryText } from '#ui/glossary/GlossaryText.static.tsx';
import { HomeText, NotFoundText } from '#ui/list/ListTexts.static.tsx';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { PlainPage } from '#ui/site/PlainPage.static.tsx';
import { rootRoute, useLists, useSite } from './root-route.tsx';

/** The pages that are complete without the app, and every address that leads nowhere. */
export function plainPages() {
  const getParentRoute = () => rootRoute;
  const routes = [
    createRoute({ getParentRoute, path: HOME_PATH, component: Home }),
    createRoute({ getParentRoute, path: GLOSSARY_PATH, component: Glossary }),
    createRoute({
      getParentRoute,
      path: '$',
      loader: () => {
        throw notFound();
      },
    }),
  ];
  return { routes, notFound: NotFound };
}

function NotFound() {
  return (
    <PlainPage {...siteHrefs(useSite().base)}>
      <NotFoundText {...useLists()} />
    </PlainPage>
  );
}

function Home() {
  return (
    <PlainPage {...siteHrefs(useSite().base)} wide>
      <HomeText {...useLists()} />
    </PlainPage>
  );
}

function Glossary() {
  return (
    <PlainPage {...siteHrefs(useSite().base)}>
      <GlossaryText />
    </PlainPage>
  );
}
