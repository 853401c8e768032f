import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, chosen, everyoneShown, nameBox } from '../reader-page.ts';

const UNKNOWN = 'This article has no passage “never-written”. Here it is from the top.';
const DAMAGED = 'The link to a passage is damaged. Here is the article from the top.';

/** Puts away what the live region with this text shows. */
const closeButton = (text: string) =>
  within(
    screen
      .getAllByRole('status')
      .find((region) => region.textContent?.includes(text)) as HTMLElement,
  ).getByRole('button', { name: 'Close' });

test('a link to a passage that the article does not have says so', async () => {
  await openPage('/articles/lumbra-ferry#never-written');
  expect(await screen.findByText(UNKNOWN)).toBeVisible();
  expect(announced()).toContain(UNKNOWN);
});

test.each(['#%E0%A4%A', '#<i>a</i>', `#${'a'.repeat(200)}`, '#a--b', '#a.b.c'])(
  'a fragment that no article could have given out is called damaged: %s',
  async (hash) => {
    await openPage(`/articles/lumbra-ferry${hash}`);
    expect(await screen.findByText(DAMAGED)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test.each([
  '',
  '#',
  '#otr-article',
  '#aground',
  '#held-firm',
  '#aboard.harbour',
  '#lamp:~:text=the%20sea',
])('nothing is said about an address that ends with “%s”', async (hash) => {
  await openPage(`/articles/lumbra-ferry${hash}`);
  await everyoneShown();
  expect(announced()).toBe('');
});

test('the notice goes when it is closed, and stays away while the filter changes', async () => {
  const { user } = await openPage('/articles/lumbra-ferry#never-written');
  await screen.findByText(UNKNOWN);
  await user.click(closeButton(UNKNOWN));
  await waitFor(() => expect(screen.queryByText(UNKNOWN)).not.toBeInTheDocument());
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  expect(screen.queryByText(UNKNOWN)).not.toBeInTheDocument();
});

test('another link that leads nowhere is spoken of anew', async () => {
  const { user, router } = await openPage('/articles/lumbra-ferry#never-written');
  await screen.findByText(UNKNOWN);
  await user.click(closeButton(UNKNOWN));
  await act(async () => router.history.push('/articles/lumbra-ferry#nor-this'));
  expect(await screen.findByText(/no passage “nor-this”/)).toBeVisible();
});

test('the notice goes when the address leads to a passage that is there', async () => {
  const { router } = await openPage('/articles/lumbra-ferry#never-written');
  await screen.findByText(UNKNOWN);
  await act(async () => router.history.push('/articles/lumbra-ferry#lamp'));
  await waitFor(() => expect(screen.queryByText(UNKNOWN)).not.toBeInTheDocument());
});
