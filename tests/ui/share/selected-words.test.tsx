// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { announced, factsPanel, passageAt } from '../reader-page.ts';
import {
  linkCopied,
  select,
  selectionTools,
  stubRichClipboard,
  wordsCopied,
  wordsIn,
} from './share-page.ts';

const HOST = window.location.origin;
const copied = () => navigator.clipboard.readText();

/** Selects these words of one passage. */
async function selectWords(id: string, words: string): Promise<void> {
  const [node, at] = wordsIn(id, words);
  await select([node, at], [node, at + words.length]);
}

const tool = (name: string) => screen.getByRole('button', { name });

test('words selected in the text can be passed on', async () => {
  await openPage('/articles/lumbra-well');
  expect(selectionTools()).not.toBeInTheDocument();
  await selectWords('market', 'looked into');
  expect(selectionTools()).toBeVisible();
});

test('the tools wait until the hand is lifted, and go with the selection', async () => {
  await openPage('/articles/lumbra-well');
  const [node, at] = wordsIn('market', 'looked into');
  await act(async () => document.getSelection()?.setBaseAndExtent(node, at, node, at + 11));
  expect(selectionTools()).not.toBeInTheDocument();
  await act(async () => fireEvent.pointerUp(document.body));
  expect(selectionTools()).toBeVisible();
  await act(async () => {
    document.getSelection()?.removeAllRanges();
    fireEvent(document, new Event('selectionchange'));
  });
  expect(selectionTools()).not.toBeInTheDocument();
});

test.each(['keyUp', 'touchEnd'] as const)('a selection made by %s is one too', async (event) => {
  await openPage('/articles/lumbra-well');
  const [node, at] = wordsIn('market', 'crowd');
  await act(async () => {
    document.getSelection()?.setBaseAndExtent(node, at, node, at + 5);
    fireEvent[event](document.body);
  });
  expect(selectionTools()).toBeVisible();
});

test('a selection outside the text, or that leaves it, brings no tools', async () => {
  await openPage('/articles/lumbra-well');
  const title = factsPanel().querySelector('h2')?.firstChild as Text;
  await select([title, 0], [title, 5]);
  expect(selectionTools()).not.toBeInTheDocument();
  await select(wordsIn('market', 'crowd'), [title, 5]);
  expect(selectionTools()).not.toBeInTheDocument();
  const headline = screen.getByRole('heading', { level: 1 }).firstChild as Text;
  await select([headline, 0], [headline, 4]);
  expect(selectionTools()).not.toBeInTheDocument();
});

test('spaces and pilcrows alone are no words', async () => {
  await openPage('/articles/lumbra-well');
  const pilcrow = passageAt('market').querySelector('a')?.firstChild as Text;
  await select([pilcrow, 0], [pilcrow, 1]);
  expect(selectionTools()).not.toBeInTheDocument();
  await selectWords('market', ' ');
  expect(selectionTools()).not.toBeInTheDocument();
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
  expect(lines.slice(0, 2)).toEqual([
    'looked into the well',
    'Port Ember’s well runs dry, On the Record, 2 January 2031',
  ]);
  expect(lines[2]).toMatch(/#market:~:text=/);
  expect(lines).toHaveLength(3);
});

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

test('tools whose words are scrolled out of sight are out of sight too', async () => {
  await openPage('/articles/lumbra-well');
  await selectWords('market', 'looked into');
  const inSight = Range.prototype.getBoundingClientRect;
  onTestFinished(() => {
    Range.prototype.getBoundingClientRect = inSight;
  });
  Range.prototype.getBoundingClientRect = () => new DOMRect(120, -80, 200, 24);
  fireEvent.scroll(window);
  expect(selectionTools()).not.toBeInTheDocument();
  Range.prototype.getBoundingClientRect = inSight;
  fireEvent.scroll(window);
  expect(selectionTools()).toBeVisible();
});
