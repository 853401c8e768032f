import '#styles/layers.css';
import '#styles/tokens.css';
import '#styles/fonts.css';
import '#styles/base.css';
import '#styles/print.css';
import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { loadArticle, loadLedgerText } from '#articles/catalogue.ts';
import { hrefUnder, NOT_FOUND_PATH } from '#links/addresses.ts';
import { buildReaderSearch, parseReaderSearch } from '#links/reader-search.ts';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';

const base = import.meta.env.BASE_URL;
const page = document.documentElement;

correctAddress();
hydrate(document.getElementById('root') as HTMLElement);

/**
 * A page may be reached by the name of its file (`x.html`, `x/index.html`) and with a query that
 * makes no sense. The address becomes the page's own before the router reads it.
 */
function correctAddress() {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (!canonical) return;
  const { hash, search } = location;
  const isArticle = readData(page, 'revision') !== undefined;
  const query = isArticle ? buildReaderSearch(parseReaderSearch(search)) : search;
  const own = new URL(canonical.href).pathname;
  // Some hosts redirect to a slash at the end; that is as good.
  const path = location.pathname === `${own}/` ? location.pathname : own;
  const address = path + query + hash;
  if (address !== location.pathname + search + hash)
    history.replaceState(history.state, '', address);
}

/** Makes the prerendered page the app's. Whatever fails, the page stays as readable as it came. */
async function hydrate(root: HTMLElement) {
  const prerendered = root.cloneNode(true);
  const router = createAppRouter(pageHistory(), {
    base,
    summaries: [],
    articles: {
      article: async (slug) => {
        const article = await loadArticle(slug);
        return article && { article, revision: Number(readData(page, 'revision') ?? 0) };
      },
      ledger: async (slug) => {
        const text = await loadLedgerText(slug);
        return text === undefined ? undefined : JSON.parse(text);
      },
    },
  });
  await router.load();
  if (router.state.matches.some(({ status }) => status === 'error')) {
    setData(page, 'scripted', undefined);
    return;
  }
  // Without it the client renders a Suspense boundary that the prerendered tree does not have.
  router.ssr = { manifest: undefined };
  hydrateRoot(root, <App router={router} />, {
    onUncaughtError: (error) => {
      reportError(error);
      root.replaceWith(prerendered);
      setData(page, 'scripted', undefined);
    },
  });
}

/** The page for unknown addresses is one file for all of them, so it is rendered as at its own. */
function pageHistory() {
  return readData(page, 'page') === 'not-found'
    ? createMemoryHistory({ initialEntries: [hrefUnder(base, NOT_FOUND_PATH)] })
    : createBrowserHistory();
}
