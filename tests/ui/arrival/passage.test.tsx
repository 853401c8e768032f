import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, factsPanel, follow, marked, nameBox, passageAt } from '../reader-page.ts';

test.each([
  ['statement', 'no-warning', ['there were about 60 people and no warning.']],
  ['claim', 'cause.captain', ['a jammed rudder']],
  [
    'statement in three parts',
    'held-firm',
    ['“She held firm,”', '“The rock did not,”', '“and nobody got wet.”'],
  ],
])('a %s that the address leads to is marked', async (_kind, id, words) => {
  await openPage(`/articles/lumbra-ferry#${id}`);
  await waitFor(() => expect(marked()).toEqual(words));
});

test('a paragraph that the address leads to is marked', async () => {
  await openPage('/articles/lumbra-ferry#storm');
  await waitFor(() => expect(passageAt('storm')).toHaveAttribute('data-target'));
  expect(marked()).toHaveLength(1);
});

test('a new visit brings the reader to the passage of the address', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await openPage('/articles/lumbra-ferry#storm');
  expect(scroll.mock.contexts).toEqual([passageAt('storm')]);
  expect(passageAt('storm')).toHaveFocus();
});

test.each([
  ['a reload', 'reload', 'http://localhost:3000/articles/lumbra-ferry#storm'],
  ['Back from another page', 'back_forward', 'http://localhost:3000/articles/lumbra-ferry#storm'],
  ['a link to words', 'navigate', 'http://localhost:3000/articles/lumbra-ferry#storm:~:text=sea'],
])('%s leaves the scroll to the browser', async (_visit, type, name) => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type, name } as never]);
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await openPage('/articles/lumbra-ferry#storm');
  expect(scroll).not.toHaveBeenCalled();
  expect(passageAt('storm')).toHaveAttribute('data-target');
  expect(passageAt('storm')).toHaveFocus();
});

test('a link that is followed brings the reader to its passage: marked, scrolled to, focused', async () => {
  await openPage('/articles/lumbra-ferry#storm', { history: 'window' });
  const scroll = vi.spyOn(passageAt('lamp-denied'), 'scrollIntoView');
  await follow('#lamp-denied');
  await waitFor(() => expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'start' }));
  expect(passageAt('lamp-denied')).toHaveFocus();
  expect(marked()).toEqual(['denied that the lighthouse had been dark']);

  passageAt('lamp-denied').blur();
  await follow('#lamp-denied');
  await waitFor(() => expect(passageAt('lamp-denied')).toHaveFocus());
  expect(scroll, 'pressed twice').toHaveBeenCalledTimes(2);
});

test('Back marks the passage before and leaves the scroll to the browser', async () => {
  const { router } = await openPage('/articles/lumbra-ferry#storm', { history: 'window' });
  await follow('#lamp');
  await waitFor(() => expect(passageAt('lamp')).toHaveFocus());
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await act(async () => router.history.back());
  await waitFor(() => expect(passageAt('storm')).toHaveFocus());
  expect(scroll).not.toHaveBeenCalled();
});

test('a passage that was arrived at is no stop of the keyboard once it is left', async () => {
  const { user } = await openPage('/articles/lumbra-ferry#lamp');
  expect(passageAt('lamp')).toHaveFocus();
  await user.tab();
  expect(passageAt('lamp')).not.toHaveFocus();
  expect(passageAt('lamp')).not.toHaveAttribute('tabindex');
});

test.each(['#lamp.', '#lamp)', '#LAMP', '#lamp?utm_source=x', '#lamp%20', '#%20lamp', '#lamp”.'])(
  'what a chat program makes of a link still arrives: %s',
  async (hash) => {
    const { addressBar } = await openPage(`/articles/lumbra-ferry${hash}`);
    expect(passageAt('lamp')).toHaveFocus();
    await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-ferry#lamp'));
    expect(announced()).toBe('');
  },
);

test.each([
  ['fenn', 'Odalys Fenn', '/articles/lumbra-ferry'],
  ['mayor', 'Ottoline Brack', '/articles/lumbra-well'],
])('#%s, a speaker’s id, leads to that speaker', async (id, name, article) => {
  const { addressBar } = await openPage(`${article}#${id}`);
  expect(nameBox(name)).toHaveFocus();
  expect(nameBox(name)).not.toBeChecked();
  expect(announced()).toBe('');
  expect(addressBar()).toBe(`${article}#${id}`);
});

test('words in the text that look like the app’s own parts are not mistaken for passages', async () => {
  await openPage('/articles/lumbra-ferry#otr-facts');
  await waitFor(() => expect(within(factsPanel()).getByText('Where')).toBeVisible());
  expect(marked()).toEqual([]);
  expect(screen.getByRole('main')).toBeVisible();
});

test('a passage keeps its place in the order of the keyboard while the window is left', async () => {
  await openPage('/articles/lumbra-ferry#storm');
  expect(passageAt('storm')).toHaveFocus();
  // The window's own loss of the focus: told to the passage, which keeps it for when the window is back.
  fireEvent.blur(passageAt('storm'));
  expect(passageAt('storm')).toHaveAttribute('tabindex', '-1');
  act(() => passageAt('storm').blur());
  expect(passageAt('storm')).not.toHaveAttribute('tabindex');
});
