import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen } from '../reader-page.ts';
import { linkCopied, pilcrowOf, stubShareSheet, way } from './share-page.ts';

const HOST = window.location.origin;

test('a system without a share sheet is not offered one', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(pilcrowOf('promise'));
  await linkCopied();
  expect(way('Share…')).not.toBeInTheDocument();
});

test.each([
  [
    'a claim',
    'depth.digger',
    'Tam Quillon: 11 metres',
    [
      'Claim: How deep is the well?',
      '11 metres',
      '– Tam Quillon, Well digger',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
    ],
  ],
  [
    'a statement',
    'dry-day',
    'Brack: “It ran dry on Tuesday”',
    [
      '“It ran dry on Tuesday”',
      '– Ottoline Brack, Mayor of Port Ember',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
    ],
  ],
  [
    'a paragraph',
    'promise',
    'The council promised water by Sunday.',
    [
      'The council promised water by Sunday.',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
    ],
  ],
])('the sheet is handed the title, words and link of %s', async (_what, id, title, lines) => {
  const share = stubShareSheet();
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(pilcrowOf(id));
  await linkCopied();
  await user.click(way('Share…') as HTMLElement);
  await waitFor(() => expect(share).toHaveBeenCalledOnce());
  expect(share).toHaveBeenCalledWith({
    title,
    text: lines.join('\n'),
    url: `${HOST}/articles/lumbra-well/${id}?rev=3`,
  });
});

test('a view of several speakers is handed over as the article’s', async () => {
  const share = stubShareSheet();
  const { user } = await openPage('/articles/lumbra-well?speaker=brack,quillon');
  await chosen('Tam Quillon');
  await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
  await linkCopied();
  await user.click(way('Share…') as HTMLElement);
  await waitFor(() =>
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Port Ember’s well runs dry',
      text: 'Port Ember’s well runs dry',
      url: `${HOST}/articles/lumbra-well?speaker=brack,quillon&rev=3`,
    }),
  );
});

test('a sheet that is closed without choosing changes nothing', async () => {
  const share = stubShareSheet();
  share.mockRejectedValue(new DOMException('Closed', 'AbortError'));
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(pilcrowOf('promise'));
  await linkCopied();
  await user.click(way('Share…') as HTMLElement);
  await waitFor(() => expect(share).toHaveBeenCalledOnce());
  expect(await linkCopied()).toBeVisible();
  expect(way('Share…')).toBeVisible();
});
