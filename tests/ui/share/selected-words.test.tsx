import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, chosen, passageAt, speakersPanel } from '../reader-page.ts';
import {
  changeSelection,
  linkCopied,
  select,
  selectionTools,
  stubRichClipboard,
  wordsCopied,
  wordsIn,
} from './share-page.ts';

const HOST = window.location.origin;
const WELL = 'Port Ember’s well runs dry, On the Record, 2 January 2031';
const copied = () => navigator.clipboard.readText();

/** Selects these words of one passage. */
async function selectWords(id: string, words: string): Promise<void> {
  const [node, at] = wordsIn(id, words);
  await select([node, at], [node, at + words.length]);
}

const tool = (name: string) => screen.getByRole('button', { name });

test('words selected in the text can be passed on', async () => {
  await openPage('/articles/lumbra-well');
  expect(await selectionTools()).not.toBeInTheDocument();
  await selectWords('market', 'looked into');
  expect(await selectionTools()).toBeVisible();
});

test('the tools wait until the hand is lifted, and go with the selection', async () => {
  await openPage('/articles/lumbra-well');
  const [node, at] = wordsIn('market', 'looked into');
  await changeSelection((selection) => {
    fireEvent.pointerDown(document.body, { button: 0 });
    selection.setBaseAndExtent(node, at, node, at + 11);
  });
  expect(await selectionTools()).not.toBeInTheDocument();
  await act(async () => fireEvent.pointerUp(document.body));
  expect(await selectionTools()).toBeVisible();
  await changeSelection((selection) => selection.removeAllRanges());
  expect(await selectionTools()).not.toBeInTheDocument();
});

test('a selection made without a hand on the page, by keys or a phone’s handles, counts at once', async () => {
  await openPage('/articles/lumbra-well');
  const [node, at] = wordsIn('market', 'crowd');
  await changeSelection((selection) => selection.setBaseAndExtent(node, at, node, at + 5));
  expect(await selectionTools()).toBeVisible();
});

test('a selection outside the text, or that leaves it, brings no tools', async () => {
  await openPage('/articles/lumbra-well');
  const title = speakersPanel().querySelector('h2')?.firstChild as Text;
  await select([title, 0], [title, 5]);
  expect(await selectionTools()).not.toBeInTheDocument();
  await select(wordsIn('market', 'crowd'), [title, 5]);
  expect(await selectionTools()).not.toBeInTheDocument();
  const headline = screen.getByRole('heading', { level: 1 }).firstChild as Text;
  await select([headline, 0], [headline, 4]);
  expect(await selectionTools()).not.toBeInTheDocument();
  await select([headline, 0], wordsIn('market', 'crowd'));
  expect(await selectionTools()).not.toBeInTheDocument();
});

test('spaces alone are no words', async () => {
  await openPage('/articles/lumbra-well');
  await selectWords('market', ' ');
  expect(await selectionTools()).not.toBeInTheDocument();
});

test('their link leads to the paragraph and, where the browser can, to the words', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-well?speaker=brack');
  await selectWords('market', 'looked into the well');
  await user.click(tool('Copy link to these words'));
  await linkCopied();
  const [address, directive] = (await copied()).split(':~:');
  expect(address).toBe(`${HOST}/articles/lumbra-well?rev=3#market`);
  expect(directive).toMatch(/^text=.*looked%20into%20the%20well/);
  expect(addressBar()).toBe('/articles/lumbra-well?speaker=brack');
  expect(announced()).toContain('Link copied.');
});

test('a selection across paragraphs leads to the first and names both ends', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  const [end, at] = wordsIn('promise', 'promised water');
  await select(wordsIn('market', 'square stayed'), [end, at + 'promised water'.length]);
  await user.click(tool('Copy link to these words'));
  await linkCopied();
  const [address, directive] = (await copied()).split(':~:');
  expect(address).toBe(`${HOST}/articles/lumbra-well?rev=3#market`);
  expect(directive).toMatch(/^text=.*square%20stayed.*,.*promised%20water/);
});

test('a selection in a quote leads to its paragraph', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await selectWords('dry-day', 'dry on Tuesday');
  await user.click(tool('Copy link to these words'));
  await linkCopied();
  expect(await copied()).toMatch(/\/articles\/lumbra-well\?rev=3#dry:~:text=/);
});

test('under a sub-path the link has it', async () => {
  const { user } = await openPage('/news/articles/lumbra-ferry', { base: '/news/' });
  await selectWords('storm', 'had been rough');
  await user.click(tool('Copy link to these words'));
  await linkCopied();
  expect(await copied()).toMatch(
    new RegExp(`^${HOST}/news/articles/lumbra-ferry#storm:~:text=.*had%20been%20rough`),
  );
});

test('selected words are copied with article, date and link', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await selectWords('market', 'looked into the well');
  const written = stubRichClipboard();
  await user.click(tool('Copy words'));
  await wordsCopied();
  const lines = (await written())['text/plain']?.split('\n') ?? [];
  expect(lines.slice(0, 2)).toEqual(['looked into the well', WELL]);
  expect(lines[2]).toMatch(/#market:~:text=/);
  expect(lines).toHaveLength(3);
});

test.each(['Copy words', 'Copy link to these words'])(
  'where there is no clipboard, “%s” shows the words with their link',
  async (name) => {
    const { user } = await openPage('/articles/lumbra-well');
    await selectWords('market', 'looked into the well');
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(tool(name));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(field).toHaveFocus();
    expect(field.value).toMatch(/\/articles\/lumbra-well\?rev=3#market:~:text=/);
    expect(screen.getByRole('textbox', { name: 'Words' })).toHaveValue(
      ['looked into the well', WELL, field.value].join('\n'),
    );
  },
);

test('a whole paragraph is copied without its pilcrow', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  await select(
    [passageAt('promise'), 0],
    [passageAt('promise'), passageAt('promise').childNodes.length],
  );
  const written = stubRichClipboard();
  await user.click(tool('Copy words'));
  await wordsCopied();
  expect((await written())['text/plain']?.split('\n')[0]).toBe(
    'The council promised water by Sunday.',
  );
});

test('a selection across paragraphs is copied as the paragraphs that it is of', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  // jsdom puts no break between paragraphs, as browsers do.
  vi.spyOn(document.getSelection() as Selection, 'toString').mockReturnValue(
    'The market square stayed open.\n\nThe council promised',
  );
  await select(wordsIn('market', 'The market square'), wordsIn('promise', ' water by'));
  const written = stubRichClipboard();
  await user.click(tool('Copy words'));
  await wordsCopied();
  expect((await written())['text/html']).toMatch(
    /^<blockquote><p>The market square stayed open\.<\/p><p>The council promised<\/p><\/blockquote>/,
  );
});

test.each([
  ['in a statement', 'dry-day', 'dry on Tuesday', '– Ottoline Brack, Mayor of Port Ember'],
  ['in none', 'market', 'looked into', WELL],
])('words selected %s are copied with whose they are', async (_where, id, words, line) => {
  const { user } = await openPage('/articles/lumbra-well');
  await selectWords(id, words);
  const written = stubRichClipboard();
  await user.click(tool('Copy words'));
  await wordsCopied();
  expect((await written())['text/plain']?.split('\n').slice(0, 2)).toEqual([words, line]);
});

test('words of a statement and what stands around it come with the statement’s source', async () => {
  const { user } = await openPage('/articles/lumbra-well');
  const paragraph = passageAt('dry');
  await select([paragraph, 0], [paragraph, paragraph.childNodes.length - 1]);
  const written = stubRichClipboard();
  await user.click(tool('Copy words'));
  await wordsCopied();
  expect((await written())['text/plain']?.split('\n').slice(1, 3)).toEqual([
    'Sources: Ottoline Brack (direct quote)',
    WELL,
  ]);
});

test('a selection that ends before the first word after the text is still in it', async () => {
  await openPage('/articles/lumbra-well');
  const title = speakersPanel().querySelector('h2')?.firstChild as Text;
  const last = [...document.querySelectorAll('[data-body] p[id]')].at(-1) as HTMLElement;
  await select(wordsIn(last.id, last.firstChild?.textContent ?? ''), [title, 0]);
  expect(await selectionTools()).toBeVisible();
});

test('Escape puts the selection away before the filter', async () => {
  const { user, addressBar } = await openPage('/articles/lumbra-well?speaker=brack');
  await chosen('Ottoline Brack');
  await selectWords('market', 'looked into');
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await selectionTools()).not.toBeInTheDocument());
  expect(addressBar()).toBe('/articles/lumbra-well?speaker=brack');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(addressBar()).toBe('/articles/lumbra-well'));
});

test('tools whose words are scrolled out of sight are out of sight too', async () => {
  await openPage('/articles/lumbra-well');
  await selectWords('market', 'looked into');
  const inSight = Range.prototype.getBoundingClientRect;
  onTestFinished(() => {
    Range.prototype.getBoundingClientRect = inSight;
  });
  Range.prototype.getBoundingClientRect = () => new DOMRect(120, -80, 200, 24);
  fireEvent.scroll(window);
  expect(await selectionTools()).not.toBeInTheDocument();
  Range.prototype.getBoundingClientRect = inSight;
  fireEvent.scroll(window);
  expect(await selectionTools()).toBeVisible();
});
