import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NOT_FOUND_PATH } from '#links/addresses.ts';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import { contextOf } from '../fixtures/context-of.ts';
import { islandArticles, islandLedgers } from '../fixtures/island-articles.ts';
import { renderOnServer } from '../server/render-on-server.tsx';
import { chosen, passageAt } from '../ui/reader-page.ts';

const root = document.createElement('div');

beforeEach(() => {
  document.body.replaceChildren(root);
});

/** Puts the prerendered page of an address on the screen. */
async function show(address: string): Promise<void> {
  root.innerHTML = await renderOnServer(address.replace(/[?#].*$/, ''));
  window.history.replaceState(null, '', address);
}

/** Every run of text on the screen, in its order. */
function textNodes(): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The app adopts the page, as in a browser. Resolves to the errors that React had to recover from. */
async function adopt(address: string): Promise<unknown[]> {
  const history =
    address === NOT_FOUND_PATH
      ? createMemoryHistory({ initialEntries: [address] })
      : createBrowserHistory();
  onTestFinished(() => history.destroy());
  const context = contextOf(islandArticles, islandLedgers);
  const router = createAppRouter(history, { ...context, summaries: [] });
  await router.load();
  router.ssr = { manifest: undefined };
  const errors: unknown[] = [];
  await act(async () => {
    const app = hydrateRoot(root, <App router={router} />, {
      onRecoverableError: (error) => errors.push(error),
    });
    onTestFinished(() => act(() => app.unmount()));
  });
  return errors;
}

test.each([
  '/articles/lumbra-ferry',
  '/articles/lumbra-ferry?speaker=fenn',
  '/articles/lumbra-ferry?speaker=fenn,khvylka&show=words',
  '/articles/lumbra-ferry?speaker=nobody',
  '/articles/lumbra-ferry#held-firm',
  '/articles/lumbra-ferry?speaker=lantern#lamp',
  '/articles/lumbra-ferry#never-written',
  '/articles/lumbra-ferry#%E0%A4%A',
  '/articles/lumbra-lighthouse',
  '/articles/lumbra-well',
  '/articles/lumbra-well?speaker=mayor&rev=1#dry',
  '/articles/lumbra-well#vow',
  '/articles/lumbra-well?rev=1#hills',
  '/',
  '/articles/',
  '/method',
  '/method#differ',
  '/method/',
  NOT_FOUND_PATH,
])('the app adopts the page at %s as it stands, element for element', async (address) => {
  await show(address);
  const before = [...root.querySelectorAll('*')];
  const text = textNodes();
  const words = text.map(({ data }) => data);
  expect(await adopt(address)).toEqual([]);
  expect(before.filter((element) => !root.contains(element))).toEqual([]);

  const after = textNodes();
  expect(after.filter((node) => text.includes(node))).toEqual(text);
  expect(text.map(({ data }) => data)).toEqual(words);
  // What the address asks for comes on top of the page: the steps under a filter, and what is announced.
  const added = after.filter((node) => !text.includes(node));
  expect(
    added.filter((node) => !node.parentElement?.closest('[role=group], [role=status]')),
  ).toEqual([]);
});

test('once adopted, the page shows the filter and the passage of its address', async () => {
  await show('/articles/lumbra-ferry?speaker=lantern#lamp');
  await adopt('/articles/lumbra-ferry?speaker=lantern#lamp');
  await chosen('The Lumbra Lantern');
  expect(passageAt('engine-silent')).toHaveAttribute('data-state', 'chosen');
  expect(passageAt('lamp')).toHaveAttribute('data-target');
});

test('a page that is not the one the app expects is noticed', async () => {
  await show('/articles/lumbra-ferry');
  const name = root.querySelector('header a') as HTMLElement;
  name.textContent = 'Another name';
  expect(await adopt('/articles/lumbra-ferry')).toHaveLength(1);
});

test('words that somebody changed in the text before the app came stay as they are', async () => {
  await show('/articles/lumbra-ferry');
  const headline = root.querySelector('h1') as HTMLElement;
  headline.textContent = 'Another headline';
  expect(await adopt('/articles/lumbra-ferry')).toEqual([]);
  expect(headline).toBeInTheDocument();
  expect(headline).toHaveTextContent('Another headline');
});
