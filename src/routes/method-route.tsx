import { createRoute } from '@tanstack/react-router';
import { METHOD_PATH } from '#links/method-address.ts';
import { PlainPage } from '#ui/list/PlainPage.tsx';
import { rootRoute, useHrefs } from './root-route.tsx';

/** What the labels mean. The text is the context's, so that no page's script carries it. */
export const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: METHOD_PATH,
  loader: ({ context }) => context.methodText,
  component: function Method() {
    return <PlainPage {...useHrefs()}>{methodRoute.useLoaderData()}</PlainPage>;
  },
});
