import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import { App } from '#routes/App.tsx';
import { plainPages } from '#routes/plain-routes.static.tsx';
import { createAppRouter } from '#routes/router.ts';
import type { RouterContext } from '#routes/router-context.ts';
import { contextOf } from '../fixtures/context-of.ts';
import { islandArticles, islandLedgers } from '../fixtures/island-articles.ts';

/**
 * The HTML that the build writes for an address, of the invented island's site if no other is given.
 * There is no document while it is made, as there is none in a build: by that the router knows where it
 * runs.
 */
export async function renderOnServer(
  path: string,
  context: RouterContext = contextOf(islandArticles, islandLedgers),
): Promise<string> {
  vi.stubGlobal('document', undefined);
  vi.stubEnv('SSR', true);
  try {
    const history = createMemoryHistory({ initialEntries: [path] });
    const router = createAppRouter(history, context, plainPages());
    await router.load();
    return renderToString(<App router={router} />);
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}
