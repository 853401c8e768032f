import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { startArticlePage } from '#client/start-article-page.ts';
import { startPage } from '#client/start-page.ts';
import type { Article } from '#content/article.ts';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';
import { App } from '#routes/App.tsx';
import type { ArticleSource } from '#routes/root-route.ts';
import { createAppRouter } from '#routes/router.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
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
  /** What happens on the page before the app comes. */
  meanwhile?: () => void;
}

/** The island's pages that a test has rendered already, by address: a page takes as long as its test. */
const known = new Map<string, string>();

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
  const slug = /^\/articles\/([^/?#]+)/.exec(address.slice(base.length - 1))?.[1];
  const article = articles.find((one) => one.slug === slug);
  if (article) onTestFinished(enterLanguage(article.language));
  const page = document.body.appendChild(document.createElement('div'));
  const path = address.replace(/[?#].*$/, '');
  const isIsland = articles === islandArticles && base === '/';
  const html = (isIsland && known.get(path)) || (await renderOnServer(path, articles, base));
  if (isIsland) known.set(path, html);
  page.innerHTML = html;
  const listening = new AbortController();
  const root = document.documentElement;
  onTestFinished(() => {
    listening.abort();
    for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  });
  root.dataset.known = articles
    .flatMap(({ speakers, former }) => [...Object.keys(speakers), ...Object.keys(former)])
    .join(' ');
  startPage(listening.signal);

  const router = createAppRouter(history, {
    ...context,
    articles: { ...context.articles, ...(options.ledger && { ledger: options.ledger }) },
  });
  const container = document.getElementById(ELEMENT_IDS.tools);
  if (container) {
    startArticlePage(listening.signal);
    options.meanwhile?.();
    await router.load();
    // Without it the client renders a Suspense boundary that the prerendered tree does not have.
    router.ssr = { manifest: undefined };
    // React tells of what it recovers from; a page that others have changed may be such a case.
    const recovered = options.meanwhile ? { onRecoverableError: () => {} } : {};
    render(<App router={router} />, { container, hydrate: true, ...recovered });
  }
  return { user: userEvent.setup(), router, addressBar: () => router.history.location.href };
}
