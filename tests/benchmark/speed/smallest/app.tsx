import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
  RouterProvider,
} from '@tanstack/react-router';
import { useEffect } from 'react';
import { article } from '#articles/izyum-burial-site/article.ts';
import { blockText } from '#content/block.ts';

/* The smallest page of React and its router with the same article: text, and nothing to press. */

const rootRoute = createRootRoute();
const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: function Text() {
    useEffect(() => {
      performance.mark('hydrated');
    }, []);
    return (
      <main>
        <h1>{article.headline}</h1>
        <p>{article.standfirst}</p>
        {article.blocks.map((block) => (
          <p key={block.id} id={block.id}>
            {blockText(block)}
          </p>
        ))}
      </main>
    );
  },
});

export async function createApp(history: RouterHistory) {
  const router = createRouter({ routeTree: rootRoute.addChildren([articleRoute]), history });
  await router.load();
  return { router, app: <RouterProvider router={router} /> };
}
