import { speak, type Words } from '#messages/catalogue/words.ts';
import './site-styles.ts';
import { createBrowserHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { hrefUnder, ledgerPath } from '#links/addresses.ts';
import { buildReaderSearch, parseReaderSearch } from '#links/reader-search.ts';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import { afterPaint } from '#ui/shared/after-paint.ts';
import { readData } from '#ui/shared/data-attributes.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';

correctAddress();
hydrate(document.getElementById(ELEMENT_IDS.tools) as HTMLElement);

/**
 * A page may be reached by the name of its file (`x.html`, `x/index.html`) and with a query that
 * makes no sense. The address becomes the page's own before the router reads it.
 */
function correctAddress() {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (!canonical) return;
  const { hash, search } = location;
  const own = new URL(canonical.href).pathname;
  // Some hosts redirect to a slash at the end; that is as good.
  const path = location.pathname === `${own}/` ? location.pathname : own;
  const address = path + buildReaderSearch(parseReaderSearch(search)) + hash;
  if (address !== location.pathname + search + hash)
    history.replaceState(history.state, '', address);
}

/**
 * Hydrates the reading tools alone. The rest of the page is HTML that no script renders again, so
 * whatever fails here leaves it as it is.
 */
async function hydrate(tools: HTMLElement) {
  const data = document.getElementById(ELEMENT_IDS.data);
  if (!data) return;
  const article = JSON.parse(data.textContent);
  // Not the language of the root element: when a browser translates the page, it says another one there.
  const address = readData(data, 'catalogue') ?? '';
  const { catalogue }: { catalogue: Words } = await import(/* @vite-ignore */ address);
  speak({ words: catalogue, locale: data.lang });
  // Of a long article reading the data takes as long as hydrating: a press may come in between.
  await new Promise((resume) => setTimeout(resume));
  const router = createAppRouter(createBrowserHistory(), {
    base: import.meta.env.BASE_URL,
    articles: {
      article: async () => ({
        article,
        revision: Number(readData(document.documentElement, 'revision') ?? 0),
      }),
      ledger: async (slug) => {
        const response = await fetch(hrefUnder(import.meta.env.BASE_URL, ledgerPath(slug)));
        if (!response.ok) throw new Error(`${response.url} is not there.`);
        return response.json();
      },
    },
  });
  await router.load();
  if (router.state.matches.some(({ status }) => status === 'error')) return;
  // A choice is shown by styles: the app follows once it has been painted, its entry in the history at once.
  const { load } = router;
  router.load = async (options) => {
    router.updateLatestLocation();
    await new Promise(afterPaint);
    return load(options);
  };
  // Without it the client renders a Suspense boundary that the prerendered tree does not have.
  router.ssr = { manifest: undefined };
  hydrateRoot(tools, <App router={router} />);
}
