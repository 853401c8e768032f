// @vitest-environment jsdom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { chosen, factsPanel, nameButton, passageAt } from '../reader-page.ts';

/** The part of the panel under a heading. */
function section(heading: string): HTMLElement {
  const title = within(factsPanel()).getByRole('heading', { level: 3, name: heading });
  return title.parentElement as HTMLElement;
}

const claims = (question: string) =>
  within(section(question))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('link')[0] as HTMLElement);

test('every question stands in the author’s order, before the silences, places and dates', async () => {
  await openPage('/articles/lumbra-ferry');
  const headings = within(factsPanel()).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'How many were aboard?',
    'Why did it run aground?',
    'How deep is the water there?',
    'What did the ferry cost?',
    'No answer yet',
    'Where',
    'When',
  ]);
});

test.each([
  [
    'How many were aboard?',
    [
      'at least 40 people Fenn',
      '38 passengers, without the crew Хвилька',
      'about 60 people A passenger in a yellow coat',
    ],
  ],
  [
    'Why did it run aground?',
    ['the lighthouse had been dark Ministry of the Sea', 'a jammed rudder Хвилька'],
  ],
  [
    'How deep is the water there?',
    ['more than 3 metres; the height of a lamp post The Lantern', '4 metres Ministry of the Sea'],
  ],
  ['What did the ferry cost?', ['€2.5 million The article, citing no one']],
])('“%s” shows every claim with what it covers and who makes it', async (question, texts) => {
  await openPage('/articles/lumbra-ferry');
  expect(claims(question).map(({ textContent }) => textContent)).toEqual(texts);
});

test('every claim leads to the words in the story that make it', async () => {
  await openPage('/articles/lumbra-ferry');
  const hrefs = [
    'How many were aboard?',
    'Why did it run aground?',
    'How deep is the water there?',
    'What did the ferry cost?',
  ].flatMap((question) => claims(question).map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toEqual([
    '#aboard.harbour',
    '#aboard.captain',
    '#aboard.passenger',
    '#cause.ministry',
    '#cause.captain',
    '#depth.lantern',
    '#depth.ministry',
    '#cost.ferry',
  ]);
  expect(hrefs.map((href) => passageAt(href.slice(1)).textContent)).toEqual([
    'at least 40 people',
    '38 passengers',
    'about 60 people',
    'the lighthouse had been dark',
    'a jammed rudder',
    'more than 3 metres',
    '4 metres',
    '€2.5 million',
  ]);
});

test('where checks of claims differ, each claim has its own', async () => {
  await openPage('/articles/lumbra-ferry');
  const items = within(section('How many were aboard?')).getAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('paragraph').textContent)).toEqual([
    'Verified by Lumbra Wave Survey',
    'Disputed by Lumbra Wave Survey',
    'Denied by Ministry of the Sea',
  ]);
});

test('a check that all claims share stands once, under them', async () => {
  await openPage('/articles/lumbra-ferry');
  const depth = section('How deep is the water there?');
  const note = within(depth).getByRole('paragraph');
  expect(note).toHaveTextContent(
    /^Not independently verified: Lumbra Wave Survey could not verify it$/,
  );
  expect(within(depth).getByRole('list').nextElementSibling).toBe(note);
});

test('a check leads to the statement that tells of it, where there is one', async () => {
  await openPage('/articles/lumbra-ferry');
  const aboard = within(section('How many were aboard?'));
  expect(aboard.getByRole('link', { name: 'Verified by Lumbra Wave Survey' })).toHaveAttribute(
    'href',
    '#footprints-counted',
  );
  expect(aboard.queryByRole('link', { name: /^Denied/ })).not.toBeInTheDocument();
});

test('a question that nobody checked says nothing of checks', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(within(section('Why did it run aground?')).queryByRole('paragraph')).toBeNull();
});

test('who has not answered is listed, in the article’s words', async () => {
  await openPage('/articles/lumbra-ferry');
  const link = within(section('No answer yet')).getByRole('link');
  expect(link).toHaveTextContent('Ministry of the Seahas not said who will pay.');
  expect(link).toHaveAttribute('href', '#no-word-on-cost');
});

test('places lead to the paragraph that names them first; one for orientation leads nowhere', async () => {
  await openPage('/articles/lumbra-ferry');
  const places = within(section('Where')).getAllByRole('listitem');
  expect(
    places.map((place) => [
      place.textContent,
      within(place).queryByRole('link')?.getAttribute('href'),
    ]),
  ).toEqual([
    ['Lumbra', '#aground'],
    ['Port EmberThe only town', '#aground'],
    ['Gull RockFor orientation', undefined],
  ]);
});

test('events stand in order of time, with days, parts of days, and ranges over two months', async () => {
  await openPage('/articles/lumbra-ferry');
  const events = within(section('When')).getAllByRole('link');
  expect(
    events.map((event) => [
      ...[...event.children].map(({ textContent }) => textContent),
      event.getAttribute('href'),
    ]),
  ).toEqual([
    ['Long before', 'The sea is calm', '#storm'],
    ['27 February – 2 March', 'A storm blows', '#storm'],
    ['1 March, early', 'The ferry runs aground', '#aground'],
  ]);
});

test('a filter takes nothing out of the panel', async () => {
  const { user } = await openPage('/articles/lumbra-ferry');
  const unfiltered = factsPanel().textContent;
  await user.click(nameButton('Ярина Хвилька'));
  await chosen('Ярина Хвилька');
  expect(factsPanel().textContent).toBe(unfiltered);
});

test('an article without facts, silences, places and events has a panel without sections', async () => {
  await openPage('/articles/lumbra-lighthouse');
  expect(within(factsPanel()).queryAllByRole('heading', { level: 3 })).toEqual([]);
});
