import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, nameBox, passageAt } from '../reader-page.ts';

const FERRY = '/articles/lumbra-ferry';

/** The part that is fetched when it is asked for is at hand, as it soon is in a browser. */
beforeAll(() => import('#ui/attribution/AttributionCard.tsx'));

/** In view, as far as a document without a layout can say. */
beforeEach(() => {
  const inText = new DOMRect(120, 300, 200, 24);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.matches('main *') ? inText : new DOMRect();
  });
});

const card = () => screen.findByRole('dialog', { name: 'Who says it' });

/** The words of a statement that can be pressed, the first of them. */
const words = (id: string) => passageAt(id).querySelector('[data-source]') as HTMLElement;

const linesOf = (element: HTMLElement) =>
  [...element.querySelectorAll('p')].map(({ textContent }) => textContent);

test.each([
  [
    'a quotation in parts',
    'held-firm',
    [
      'Odalys Fenn',
      'Harbour master',
      'Direct quote\u00a0· Harbour radio\u00a0· early on Saturday 1 March',
      '1 more statement here',
    ],
  ],
  [
    'a denial',
    'lamp-denied',
    ['Ministry of the Sea', 'Institution', 'Denial', '2 more statements here'],
  ],
  [
    'words that another passed on',
    'engine-silent',
    [
      'Ярина Хвилька',
      'Captain of the ferry',
      'Direct quote\u00a0· via The Lumbra Lantern',
      'No more statements here',
    ],
  ],
])('pressing %s tells whose words they are and how they came', async (_what, id, lines) => {
  const { user } = await openPage(FERRY);
  await user.click(words(id));
  expect(linesOf(await card())).toEqual(lines);
});

test('all of a statement can be clicked, and one run of each part of it is a stop of the keyboard', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  for (const part of document.querySelectorAll('main [data-by]')) {
    expect(part.querySelectorAll('[data-source]').length).toBeLessThanOrEqual(1);
  }
  await user.click(passageAt('at-least-forty'));
  expect(within(await card()).getByText('Odalys Fenn')).toBeVisible();
});

test('a figure in a statement leads to the facts, as elsewhere', async () => {
  const { user } = await openPage(FERRY);
  await user.click(passageAt('aboard.harbour'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('every part of a quotation can be pressed, and by keyboard as by mouse', async () => {
  const { user } = await openPage(FERRY);
  const part = document.querySelector('[data-part-of="held-firm"] [data-source]') as HTMLElement;
  for (const key of ['{Enter}', ' ']) {
    part.focus();
    await user.keyboard(key);
    expect(within(await card()).getByText('Odalys Fenn')).toBeVisible();
    expect(await card()).toHaveFocus();
    await user.keyboard('{Escape}');
  }
});

test('a speaker’s name in the text tells of the speaker', async () => {
  const { user } = await openPage(FERRY);
  const name = document.querySelector('main p > a[data-source="fenn"]') as HTMLElement;
  await user.click(name);
  expect(linesOf(await card())).toEqual(['Odalys Fenn', 'Harbour master', '2 statements here']);
});

test('“Only theirs” chooses the speaker', async () => {
  const { user, addressBar } = await openPage(FERRY);
  await user.click(words('held-firm'));
  await user.click(within(await card()).getByRole('button', { name: 'Only theirs' }));
  await chosen('Odalys Fenn');
  await waitFor(() => expect(addressBar()).toBe(`${FERRY}?speaker=fenn`));
});

test('link and words are copied with their speaker', async () => {
  const { user } = await openPage(FERRY);
  await user.click(words('no-warning'));
  await user.click(within(await card()).getByRole('button', { name: 'Copy link' }));
  await screen.findByText('Link copied.');
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}${FERRY}/no-warning`);

  await user.click(words('no-warning'));
  await user.click(within(await card()).getByRole('button', { name: 'Copy words' }));
  await screen.findByText(/^Words copied/);
  expect(await navigator.clipboard.readText()).toMatch(
    /^Reported: there were about 60 people and no warning\.\n– A passenger in a yellow coat\n/,
  );
});

test.each([
  ['with a key held', { ctrlKey: true }],
  ['a second time, which selects a word', { detail: 2 }],
])('a press %s is none', async (_how, init) => {
  await openPage(FERRY);
  words('held-firm').dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a selection that ends on the words is no press', async () => {
  await openPage(FERRY);
  const selection = document.getSelection() as Selection;
  vi.spyOn(selection, 'isCollapsed', 'get').mockReturnValue(false);
  words('held-firm').click();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('before the app has come the words lead to their speaker', async () => {
  await openPage(FERRY, {
    meanwhile: () => {
      performance.clearMarks();
      words('held-firm').click();
      expect(nameBox('Odalys Fenn')).toHaveFocus();
    },
  });
});
