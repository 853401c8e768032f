import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced } from '../reader-page.ts';

const pilcrow = (number: number) =>
  screen.getByRole('link', { name: `Copy link to paragraph ${number}` });

test('every paragraph has a link to itself', async () => {
  await openPage('/articles/lumbra-ferry');
  const links = screen.getAllByRole('link', { name: /^Copy link to paragraph/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#aground',
    '#numbers',
    '#yellow-coat',
    '#lamp',
    '#storm',
    '#depth',
  ]);
});

test('pressing it copies the address of the paragraph’s own page and says so', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-ferry');
  await user.click(pilcrow(4));
  await waitFor(() => expect(announced()).toContain('Link copied.'));
  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/articles/lumbra-ferry/lamp`,
  );
  expect(addressBar()).toBe('/articles/lumbra-ferry');
});

test('the copied link carries no filter and no other passage', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn#depth');
  await user.click(pilcrow(1));
  await screen.findByText('Link copied.');
  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/articles/lumbra-ferry/aground`,
  );
});

test('under a sub-path the copied link has it too', async () => {
  const { user } = await openPage('/news/articles/lumbra-ferry', { base: '/news/' });
  await user.click(pilcrow(2));
  await screen.findByText('Link copied.');
  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/news/articles/lumbra-ferry/numbers`,
  );
});

test('the word that it was copied can be put away', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(pilcrow(1));
  await screen.findByText('Link copied.');
  const [notices] = screen.getAllByRole('status');
  await user.click(within(notices as HTMLElement).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByText('Link copied.')).not.toBeInTheDocument());
});

test('where the browser refuses to copy, the link is shown selected to be copied by hand', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('Not allowed', 'NotAllowedError'),
  );
  await user.click(pilcrow(5));
  const link = `${window.location.origin}/articles/lumbra-ferry/storm`;
  expect(await screen.findByText(/^The browser did not allow copying/)).toBeVisible();
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
  expect(box).toHaveValue(link);
  expect(box).toHaveFocus();
  expect(box).toHaveAttribute('readonly');
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, link.length]);
  expect(screen.queryByText('Link copied.')).not.toBeInTheDocument();
});

test('a browser without a clipboard is one that refuses', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await user.click(pilcrow(1));
  expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveFocus();
});

test.each(['Control', 'Meta', 'Shift', 'Alt'])(
  'with %s held the link is the browser’s own to follow',
  async (key) => {
    const { user } = await openPage('/articles/lumbra-ferry');
    await navigator.clipboard.writeText('what was there before');
    await user.keyboard(`{${key}>}`);
    await user.click(pilcrow(1));
    await user.keyboard(`{/${key}}`);
    expect(announced()).toBe('');
    expect(await navigator.clipboard.readText()).toBe('what was there before');
  },
);
