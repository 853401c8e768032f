import { virtual } from '@guidepup/virtual-screen-reader';
import { screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openPage } from './open-page.tsx';
import { chosen, nameBox } from './reader-page.ts';

/* What a virtual screen reader says. The browser's own tree, with what styles add, is read in tests/e2e. */

beforeEach(() => {
  // It asks for the styles of pseudo-elements, of which this document has none.
  const real = window.getComputedStyle;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => real(element));
});

/** Everything that is said of an element, from its start to its end. */
async function listenTo(container: Element): Promise<string[]> {
  await virtual.start({ container });
  onTestFinished(() => virtual.stop());
  const log: string[] = [];
  // After the end it begins anew.
  do {
    log.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  } while ((await virtual.lastSpokenPhrase()) !== log[0]);
  return log;
}

test('on landing: ways past, the bar, then the headline and the text, no panel before them', async () => {
  await openPage('/articles/lumbra-ferry');
  await virtual.start({ container: document.body });
  onTestFinished(() => virtual.stop());
  for (let i = 0; i < 31; i++) await virtual.next();
  expect(await virtual.spokenPhraseLog()).toEqual([
    'document',
    'navigation, On this page',
    'link, To the article',
    'link, To who is quoted',
    'link, To facts and figures',
    'end of navigation, On this page',
    'banner',
    'link, On the Record',
    'button, Quoted',
    'button, Facts',
    'checkbox, Who says what, not checked',
    'Who',
    'says what',
    'link, Share',
    'button, Display',
    'Aa',
    'end of button, Display',
    'end of banner',
    'main',
    'paragraph',
    'strong',
    'Draft.',
    'end of strong',
    'This article is not published: its words and its links may change.',
    'end of paragraph',
    'paragraph',
    'Lumbra · an invented island',
    'end of paragraph',
    'heading, Ferry aground off Lumbra, harbour office says, level 1',
    'paragraph',
    'On an island that does not exist, people who do not exist disagree about a ferry.',
    'end of paragraph',
  ]);
});

test('a question of the facts: each number with its bound, what it counts and whose it is', async () => {
  await openPage('/articles/lumbra-ferry');
  const heading = screen.getByRole('heading', { level: 3, name: 'How many were aboard?' });
  const said = await listenTo(heading.parentElement as HTMLElement);
  expect(said.filter((phrase) => /^(heading|link), /.test(phrase))).toEqual([
    'heading, How many were aboard?, level 3',
    'link, at least 40 people, Fenn',
    'link, Copy link to this claim by Fenn',
    'link, Fenn',
    'link, Verified',
    'link, by Lumbra Wave Survey',
    'link, 38 passengers, without the crew, Хвилька',
    'link, Copy link to this claim by Хвилька',
    'link, Хвилька',
    'link, Disputed',
    'link, about 60 people, A passenger in a yellow coat',
    'link, Copy link to this claim by A passenger in a yellow coat',
    'link, A passenger in a yellow coat',
    'link, Denied',
    'link, No contradiction',
  ]);
});

test('a chosen speaker: every statement of the list says whose it is and how it came', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  await user.click(nameBox('Ministry of the Sea'));
  await chosen('Ministry of the Sea');
  const said = await listenTo(document.getElementById('sea-ministry') as HTMLElement);
  const links = said.filter((phrase) => phrase.startsWith('link, Ministry'));
  expect(links).toEqual([
    'link, Ministry of the Sea, denial: denied that the lighthouse had been dark',
    'link, Ministry of the Sea, no comment: has not said who will pay.',
    'link, Ministry of the Sea, reported: The ministry’s chart gives 4 metres.',
  ]);
});
