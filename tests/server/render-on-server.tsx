import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import type { Article } from '#content/article.ts';
import { defineRegistry } from '#content/registry.ts';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import { renderNotFoundPage, renderPublicationPage } from '#server/publication-pages.tsx';
import { contextOf, siteOf } from '../fixtures/context-of.ts';
import { islandArticles, islandLedgers } from '../fixtures/island-articles.ts';

/** The island's articles have speakers, questions and topics of their own. */
const registry = defineRegistry({ groups: {}, speakers: {} });

/**
 * The HTML that the build writes for an address, of the invented island's site if no other articles are
 * given. There is no document while it is made, as there is none in a build: by that the router knows
 * where it runs.
 */
export async function renderOnServer(
  path: string,
  articles: readonly Article[] = islandArticles,
  base = '/',
): Promise<string> {
  vi.stubGlobal('document', undefined);
  vi.stubEnv('SSR', true);
  try {
    const own = path.slice(base.length - 1);
    const publication = { articles: siteOf(articles, islandLedgers), registry };
    const site = { base, origin: 'https://news.example' };
    const plain = renderPublicationPage(own, publication, site);
    if (plain) return plain.body;
    if (!articles.some(({ slug }) => own.replace(/\/$/, '') === `/articles/${slug}`)) {
      return renderNotFoundPage(publication, site).body;
    }
    const history = createMemoryHistory({ initialEntries: [path] });
    const router = createAppRouter(history, contextOf(articles, islandLedgers, base));
    await router.load();
    return renderToString(<App router={router} />);
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}
