import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, chosen, everyoneShown, notices } from '../reader-page.ts';

test('Escape puts away the notice first, then the filter', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-well?speaker=brack#vow');
  await within(notices()).findByText(/now stands here/);
  await chosen('Ottoline Brack');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(notices()).toHaveTextContent(/^$/));
  await chosen('Ottoline Brack');
  await user.keyboard('{Escape}');
  await everyoneShown();
  expect(addressBar()).toBe('/articles/lumbra-well#promise');
});

test('Escape puts away the word that a link was copied', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(screen.getByRole('link', { name: 'Copy link to paragraph 1' }));
  await screen.findByText('Link copied.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(announced()).toBe(''));
});
