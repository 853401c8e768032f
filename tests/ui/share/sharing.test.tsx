import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, chosen, notices } from '../reader-page.ts';
import { linkCopied, pilcrowOf, stubRichClipboard, way, wordsCopied } from './share-page.ts';

const HOST = window.location.origin;

const copied = () => navigator.clipboard.readText();

const shareView = () => screen.getByRole('button', { name: 'Copy link to this view' });

test.each([
  ['a paragraph', '/articles/lumbra-well', 'rope', '/articles/lumbra-well/rope?rev=3'],
  [
    'a statement',
    '/articles/lumbra-well?speaker=brack',
    'dry-day',
    '/articles/lumbra-well/dry-day?rev=3',
  ],
  ['a claim', '/articles/lumbra-well', 'depth.digger', '/articles/lumbra-well/depth.digger?rev=3'],
  [
    'a claim never recorded',
    '/articles/lumbra-ferry',
    'cost.ferry',
    '/articles/lumbra-ferry/cost.ferry',
  ],
  [
    'a statement never recorded',
    '/articles/lumbra-ferry?speaker=lantern',
    'engine-silent',
    '/articles/lumbra-ferry/engine-silent',
  ],
])('the link of %s, at %s, is the address of its page', async (_what, address, id, link) => {
  const { user, addressBar } = await openPage(address);
  await user.click(pilcrowOf(id));
  await linkCopied();
  expect(await copied()).toBe(HOST + link);
  expect(addressBar()).toBe(address);
});

test('a link that came with an older revision is passed on with the one that is read', async () => {
  const { user } = await openPage('/articles/lumbra-well?rev=1#rope-never-wet');
  await user.click(pilcrowOf('dry'));
  await linkCopied();
  expect(await copied()).toBe(`${HOST}/articles/lumbra-well/dry?rev=3`);
});

test('under a sub-path every link has it', async () => {
  const { user } = await openPage('/news/articles/lumbra-well?speaker=brack,quillon', {
    base: '/news/',
  });
  await chosen('Tam Quillon');
  await user.click(pilcrowOf('depth.brack'));
  await linkCopied();
  expect(await copied()).toBe(`${HOST}/news/articles/lumbra-well/depth.brack?rev=3`);
  expect(within(notices()).getByRole('link', { name: 'Save card' })).toHaveAttribute(
    'href',
    '/news/articles/lumbra-well/depth.brack.png',
  );
  await user.click(shareView());
  await waitFor(async () =>
    expect(await copied()).toBe(`${HOST}/news/articles/lumbra-well?speaker=brack,quillon&rev=3`),
  );
});

test.each([
  ['one speaker is that speaker’s page', '?speaker=brack', '/brack?rev=3'],
  [
    'one speaker’s words alone is the view',
    '?speaker=brack&show=words',
    '?speaker=brack&show=words&rev=3',
  ],
  ['two speakers is the view', '?speaker=quillon,brack', '?speaker=quillon,brack&rev=3'],
  [
    'two speakers’ words alone is the view',
    '?speaker=brack,quillon&show=words',
    '?speaker=brack,quillon&show=words&rev=3',
  ],
  ['an earlier name is the name’s of today', '?speaker=mayor', '/brack?rev=3'],
])('the link of a view of %s', async (_what, query, link) => {
  const { user } = await openPage(`/articles/lumbra-well${query}`);
  await user.click(await screen.findByRole('button', { name: 'Copy link to this view' }));
  await linkCopied();
  expect(await copied()).toBe(`${HOST}/articles/lumbra-well${link}`);
});

test('a view of one speaker has words and a card; of two it has a link alone', async () => {
  const { user } = await openPage('/articles/lumbra-well?speaker=brack');
  await user.click(await screen.findByRole('button', { name: 'Copy link to this view' }));
  await linkCopied();
  expect(way('Copy words')).toBeVisible();
  expect(within(notices()).getByRole('link', { name: 'Save card' })).toHaveAttribute(
    'href',
    '/articles/lumbra-well/brack.png',
  );
  await user.click(screen.getByRole('checkbox', { name: /^Tam Quillon/ }));
  await chosen('Tam Quillon');
  await user.click(shareView());
  await waitFor(() => expect(way('Copy words')).not.toBeInTheDocument());
  expect(within(notices()).queryByRole('link', { name: 'Save card' })).not.toBeInTheDocument();
});

test('“Copy words” copies words, speaker, article, date and link, as text and as rich text', async () => {
  const { user } = await openPage('/articles/lumbra-well?speaker=brack');
  await chosen('Ottoline Brack');
  const written = stubRichClipboard();
  await user.click(pilcrowOf('dry-day'));
  await linkCopied();
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  const link = `${HOST}/articles/lumbra-well/dry-day?rev=3`;
  expect(await written()).toEqual({
    'text/plain': [
      '“It ran dry on Tuesday”',
      '– Ottoline Brack, Mayor of Port Ember',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
      link,
    ].join('\n'),
    'text/html':
      '<blockquote><p>“It ran dry on Tuesday”</p></blockquote>' +
      '<p>– Ottoline Brack, Mayor of Port Ember</p>' +
      `<p><a href="${link}">Port Ember’s well runs dry, On the Record, 2 January 2031</a></p>`,
  });
  expect(announced()).toContain('Words copied, with speaker, article, date and link.');
});

test('the words of a paragraph are cited without the dateline and the pilcrow, and by nobody', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  const written = stubRichClipboard();
  await user.click(pilcrowOf('market'));
  await linkCopied();
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  expect((await written())['text/plain']).toBe(
    [
      'A crowd looked into the well. The market square stayed open.',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
      `${HOST}/articles/lumbra-well/market?rev=3`,
    ].join('\n'),
  );
});

test('the words of a speaker are all of theirs, each on a line of its own', async () => {
  const { user } = await openPage('/articles/lumbra-ferry?speaker=fenn');
  await user.click(await screen.findByRole('button', { name: 'Copy link to this view' }));
  await linkCopied();
  const written = stubRichClipboard();
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  expect((await written())['text/plain']?.split('\n')).toEqual([
    'Odalys Fenn, Harbour master:',
    '“She held firm” “The rock did not” “and nobody got wet.”',
    'Reported: at least 40 people aboard',
    'Ferry aground off Lumbra, harbour office says, On the Record, 2 March 2031',
    `${HOST}/articles/lumbra-ferry/fenn`,
  ]);
});

test.each([
  ['knows no rich text', () => {}],
  [
    'refuses rich text',
    () => {
      stubRichClipboard();
      vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(
        new DOMException('No', 'NotAllowedError'),
      );
    },
  ],
])('a browser that %s has the words as plain text', async (_how, prepare) => {
  const { user } = await openPage('/articles/lumbra-well');
  prepare();
  await user.click(pilcrowOf('promise'));
  await linkCopied();
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  expect(await copied()).toMatch(/^The council promised water by Sunday\.\n/);
});

test('after either copy the notice offers the other', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(pilcrowOf('promise'));
  await linkCopied();
  expect(way('Copy link')).not.toBeInTheDocument();
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  expect(way('Copy words')).not.toBeInTheDocument();
  await user.click(way('Copy link') as HTMLElement);
  await linkCopied();
  expect(await copied()).toBe(`${HOST}/articles/lumbra-well/promise?rev=3`);
});

test('“Save card” leads to the picture of the passage, to be kept', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(pilcrowOf('aboard.captain'));
  await linkCopied();
  const card = within(notices()).getByRole('link', { name: 'Save card' });
  expect(card).toHaveAttribute('href', '/articles/lumbra-ferry/aboard.captain.png');
  expect(card).toHaveAttribute('download');
});

test('“Copy embed” copies a statement as HTML for the pages of others', async () => {
  const { user } = await openPage('/articles/lumbra-well?speaker=brack');
  await chosen('Ottoline Brack');
  await user.click(pilcrowOf('dry-day'));
  await linkCopied();
  await user.click(way('Copy embed') as HTMLElement);
  const done = 'HTML copied, to put the passage into another page.';
  expect(await within(notices()).findByText(done)).toBeVisible();
  expect(announced()).toContain(done);
  const html = await copied();
  expect(html).toMatch(/^<blockquote class="on-the-record"/);
  expect(html).toContain('<p>“It ran dry on Tuesday”</p>');
  expect(html).toContain(`<script async src="${HOST}/embed.js"></script>`);
});

test('every way to pass a passage on can be had by keyboard', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  pilcrowOf('promise').focus();
  await user.keyboard('{Enter}');
  await linkCopied();
  (way('Copy words') as HTMLElement).focus();
  await user.keyboard(' ');
  await wordsCopied();
  expect(way('Copy link')).toHaveFocus();
});

test('the notice follows what was pressed in the order of the keyboard', async () => {
  const show = vi.spyOn(HTMLElement.prototype, 'showPopover');
  const { user } = await openPage('/articles/lumbra-well');
  await user.click(pilcrowOf('promise'));
  await linkCopied();
  expect(show).toHaveBeenLastCalledWith({ source: pilcrowOf('promise') });
  await user.click(way('Copy words') as HTMLElement);
  await wordsCopied();
  expect(show).toHaveBeenLastCalledWith({ source: pilcrowOf('promise') });
});

test('where the clipboard refuses both, the link is selected and the words stand below it', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await user.click(pilcrowOf('depth.digger'));
  const refusal = 'The browser did not allow copying. Here is what to copy:';
  expect(await within(notices()).findByText(refusal)).toBeVisible();
  expect(announced()).toContain(refusal);
  const link = `${HOST}/articles/lumbra-well/depth.digger?rev=3`;
  const box = within(notices()).getByRole<HTMLInputElement>('textbox', { name: 'Link' });
  expect(box).toHaveValue(link);
  expect(box).toHaveFocus();
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, link.length]);
  const words = within(notices()).getByRole('textbox', { name: 'Words' });
  expect(words).toHaveAttribute('readonly');
  expect(words).toHaveValue(
    [
      'Claim: How deep is the well?',
      '11 metres',
      '– Tam Quillon, Well digger',
      'Port Ember’s well runs dry, On the Record, 2 January 2031',
      link,
    ].join('\n'),
  );
});

test('a view of several speakers that cannot be copied is shown as its link alone', async () => {
  const { user } = await openPage('/articles/lumbra-well?speaker=brack,quillon');
  await chosen('Tam Quillon');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await user.click(shareView());
  expect(await within(notices()).findByRole('textbox', { name: 'Link' })).toHaveValue(
    `${HOST}/articles/lumbra-well?speaker=brack,quillon&rev=3`,
  );
  expect(within(notices()).queryByRole('textbox', { name: 'Words' })).not.toBeInTheDocument();
});

test('each copy is spoken of for ten seconds of its own', async () => {
  await openPage('/articles/lumbra-well');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const copy = () => act(async () => fireEvent.click(pilcrowOf('rope')));
  await copy();
  act(() => vi.advanceTimersByTime(9000));
  await copy();
  act(() => vi.advanceTimersByTime(9000));
  expect(notices()).toHaveTextContent('Link copied.');
  act(() => vi.advanceTimersByTime(1000));
  expect(notices()).toHaveTextContent(/^$/);
});

test('the whole article can be shared from the bar', async () => {
  const { user } = await openPage('/articles/lumbra-well?speaker=brack');
  const bar = within(screen.getAllByRole('banner')[0] as HTMLElement);
  expect(bar.getByRole('link', { name: 'Share' })).toHaveAttribute('href', '/articles/lumbra-well');
  await user.click(bar.getByRole('link', { name: 'Share' }));
  await linkCopied();
  expect(await copied()).toBe(`${HOST}/articles/lumbra-well?rev=3`);
  const card = within(notices()).getByRole('link', { name: 'Save card' });
  expect(card).toHaveAttribute('href', '/articles/lumbra-well.png');
});
