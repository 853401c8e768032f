import { createBrowserHistory } from '@tanstack/react-router';
import { act, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { App } from '#routes/App.tsx';
import { createAppRouter } from '#routes/router.ts';
import { contextOf } from '../fixtures/context-of.ts';
import { islandArticles, islandLedgers } from '../fixtures/island-articles.ts';
import { renderOnServer } from '../server/render-on-server.tsx';
import { openPage } from '../ui/open-page.tsx';
import { announced, chosen, nameBox, passageAt } from '../ui/reader-page.ts';

const root = document.createElement('div');

beforeEach(() => {
  root.replaceChildren();
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

/** The app adopts the reading tools, as in a browser. Resolves to the errors that React had to recover from. */
async function adopt(): Promise<unknown[]> {
  const history = createBrowserHistory();
  onTestFinished(() => history.destroy());
  const context = contextOf(islandArticles, islandLedgers);
  const router = createAppRouter(history, context);
  await router.load();
  router.ssr = { manifest: undefined };
  const errors: unknown[] = [];
  await act(async () => {
    const app = hydrateRoot(passageAt('otr-tools'), <App router={router} />, {
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
])('the app adopts the page at %s as it stands, element for element', async (address) => {
  await show(address);
  const before = [...root.querySelectorAll('*')];
  const text = textNodes();
  const words = text.map(({ data }) => data);
  expect(await adopt()).toEqual([]);
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

test('reading tools that are not the ones the app expects are noticed', async () => {
  await show('/articles/lumbra-ferry');
  passageAt('otr-tools').querySelector('section')?.replaceWith('Something else');
  expect(await adopt()).toHaveLength(1);
});

/** Every run of text becomes an element of its own, as the translators of browsers make it. */
function translate(within: Element): void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim() !== '')) {
    const font = document.createElement('font');
    font.append(text.data);
    text.replaceWith(font);
  }
}

/** A paragraph's first words become an element of their own, as extensions mark what they find. */
function wrapWords(paragraph: Element): void {
  const text = [...paragraph.childNodes].find((node) => node instanceof Text);
  const mark = document.createElement('mark');
  text?.replaceWith(mark);
  if (text) mark.append(text);
}

const added = () => Object.assign(document.createElement('div'), { className: 'extension' });
const main = () => screen.getByRole('main');

test.each<[string, () => void]>([
  ['a translator replaced all texts', () => translate(document.body)],
  ['a node was added to the body', () => document.body.prepend(added())],
  ['a node was added to the head', () => document.head.append(added())],
  ['a node was added to main', () => main().append(added())],
  ['a node was added before the headline', () => main().prepend(added())],
  ['a node was added to a paragraph', () => passageAt('storm').append(added())],
  ['a node was added to the tools', () => passageAt('otr-tools').append(added())],
  ['the tools were emptied', () => passageAt('otr-tools').replaceChildren()],
  ['an attribute was added', () => passageAt('storm').setAttribute('data-extension', '1')],
  ['words were wrapped', () => wrapWords(passageAt('storm'))],
  ['a word was changed', () => (screen.getByRole('heading', { level: 1 }).textContent = 'Other')],
  ['a paragraph was removed', () => passageAt('storm').remove()],
  [
    'a word was made a link',
    () => {
      const link = Object.assign(document.createElement('a'), {
        href: 'tel:40',
        textContent: '40',
      });
      passageAt('at-least-forty').append(link);
    },
  ],
])('the page comes alive where %s before the app came', async (_what, change) => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry', { meanwhile: change });
  await user.click(nameBox(nameOfFirst()));
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn'));
  expect(await screen.findByRole('group', { name: 'Chosen statements' })).toBeVisible();
  expect(announced()).toContain('2 statements by Odalys Fenn');
});

const nameOfFirst = () => document.querySelector('[value="fenn"] + span')?.textContent ?? '';

test('what was chosen before the app came is adopted: address, steps, announcement', async () => {
  const { addressBar } = await openPage('/articles/lumbra-ferry', {
    meanwhile: () => {
      nameBox('Odalys Fenn').click();
      screen.getByRole('radio', { name: 'Only their words' }).click();
    },
  });
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=fenn&show=words'));
  await chosen('Odalys Fenn');
  expect(screen.getByRole('group', { name: 'Chosen statements' })).toBeVisible();
  expect(announced()).toContain('2 statements by Odalys Fenn');
});

test('so is what was taken back', async () => {
  const { addressBar } = await openPage('/articles/lumbra-ferry?speaker=fenn,lantern', {
    meanwhile: () => nameBox('Odalys Fenn').click(),
  });
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry?speaker=lantern'));
});
