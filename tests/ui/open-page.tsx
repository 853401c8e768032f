import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import type { Article } from '#content/article.ts';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import type { ArticleSource } from '#routes/router-context.ts';
import { contextOf } from '../fixtures/context-of.ts';
import { islandArticles, islandLedgers } from '../fixtures/island-articles.ts';
import { renderOnServer } from '../server/render-on-server.tsx';

interface OpenPageOptions {
  base?: string;
  articles?: readonly Article[];
  /** In place of the ledgers that the site has. */
  ledger?: ArticleSource['ledger'];
  /** `window`: the browser's own history, for tests that follow fragments as a browser does. */
  history?: 'memory' | 'window';
}

/** The app as a reader has it who opens this address; resolves once the page is there. */
export async function openPage(address: string, options: OpenPageOptions = {}) {
  const { base = '/', articles = islandArticles } = options;
  window.history.replaceState(null, '', address);
  const history =
    options.history === 'window'
      ? createBrowserHistory()
      : createMemoryHistory({ initialEntries: [address] });
  onTestFinished(() => history.destroy());
  const context = contextOf(articles, islandLedgers, base);
  const router = createAppRouter(history, {
    ...context,
    summaries: [],
    articles: { ...context.articles, ...(options.ledger && { ledger: options.ledger }) },
  });
  await router.load();
  const user = userEvent.setup();
  // Without it the client renders a Suspense boundary that the prerendered tree does not have.
  router.ssr = { manifest: undefined };
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = await renderOnServer(address.replace(/[?#].*$/, ''), context);
  const view = render(<App router={router} />, { container, hydrate: true });
  return { ...view, user, router, addressBar: () => router.history.location.href };
}
