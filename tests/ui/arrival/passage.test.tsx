import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { factsPanel, marked, passageAt } from '../reader-page.ts';

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

test('the first view is left where the browser has put it', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await openPage('/articles/lumbra-ferry#storm');
  await waitFor(() => expect(passageAt('storm')).toHaveAttribute('data-target'));
  expect(scroll).not.toHaveBeenCalled();
  expect(document.body).toHaveFocus();
});

test('a change of the address brings the reader to the passage: marked, scrolled to, focused', async () => {
  const { router } = await openPage('/articles/lumbra-ferry#storm');
  await waitFor(() => expect(passageAt('storm')).toHaveAttribute('data-target'));
  const scroll = vi.spyOn(passageAt('lamp-denied'), 'scrollIntoView');
  await act(async () => router.history.push('/articles/lumbra-ferry#lamp-denied'));
  await waitFor(() => expect(passageAt('lamp-denied')).toHaveFocus());
  expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'start' });
  expect(marked()).toEqual(['denied that the lighthouse had been dark']);
});

test('a passage that was arrived at is no stop of the keyboard once it is left', async () => {
  const { router, user } = await openPage('/articles/lumbra-ferry');
  await act(async () => router.history.push('/articles/lumbra-ferry#lamp'));
  await waitFor(() => expect(passageAt('lamp')).toHaveFocus());
  await user.tab();
  expect(passageAt('lamp')).not.toHaveFocus();
  expect(passageAt('lamp')).not.toHaveAttribute('tabindex');
});

test('words in the text that look like the app’s own parts are not mistaken for passages', async () => {
  await openPage('/articles/lumbra-ferry#otr-facts');
  await waitFor(() => expect(within(factsPanel()).getByText('Where')).toBeVisible());
  expect(marked()).toEqual([]);
  expect(screen.getByRole('main')).toBeVisible();
});

test('a passage keeps its place in the order of the keyboard while the window is left', async () => {
  const { router } = await openPage('/articles/lumbra-ferry');
  await act(async () => router.history.push('/articles/lumbra-ferry#storm'));
  await waitFor(() => expect(passageAt('storm')).toHaveFocus());
  // The window's own loss of the focus: told to the passage, which keeps it for when the window is back.
  fireEvent.blur(passageAt('storm'));
  expect(passageAt('storm')).toHaveAttribute('tabindex', '-1');
  act(() => passageAt('storm').blur());
  expect(passageAt('storm')).not.toHaveAttribute('tabindex');
});
