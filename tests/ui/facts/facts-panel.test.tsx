import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.tsx';
import { factsPanel, passageAt } from '../reader-page.ts';

/** The part of the panel under a heading. */
function section(heading: string): HTMLElement {
  const title = within(factsPanel()).getByRole('heading', { level: 3, name: heading });
  return title.parentElement as HTMLElement;
}

const rows = (question: string) => within(section(question)).getAllByRole('listitem');

/** The link of each claim to its passage. */
const claims = (question: string) =>
  rows(question).map((item) => item.querySelector<HTMLElement>('a[href^="#"]') as HTMLElement);

/** How exact it is, its number or words, what it covers, and for those who hear it whose it is. */
const said = (question: string) => claims(question).map((link) => link.textContent);

/** Who makes each claim, and how. */
const claimants = (question: string) =>
  rows(question).map((item) => within(item).getAllByRole('paragraph')[0]?.textContent);

test('every question stands in the author’s order, before the refusals, places and dates', async () => {
  await openPage('/articles/lumbra-ferry');
  const headings = within(factsPanel()).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'How many were aboard?',
    'Why did it run aground?',
    'How deep is the water there?',
    'What did the ferry cost?',
    'Denied, or not answered',
    'Where',
    'When',
    'The data',
  ]);
});

test('the questions are listed at the panel’s head, each with its number of claims', async () => {
  await openPage('/articles/lumbra-ferry');
  const [list] = within(factsPanel()).getAllByRole('list');
  const items = within(list as HTMLElement).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'How many were aboard? 3 claims',
    'Why did it run aground? 2 claims',
    'How deep is the water there? 2 claims',
    'What did the ferry cost? 1 claim',
  ]);
  for (const [i, question] of ['How many were aboard?', 'What did the ferry cost?'].entries()) {
    const link = within(items[i * 3] as HTMLElement).getByRole('link');
    expect(link).toHaveAttribute('href', `#${section(question).id}`);
  }
});

test.each([
  [
    'How many were aboard?',
    [
      'at least 40 people, Fenn',
      '38 passengers, without the crew, Хвилька',
      'about 60 people, A passenger in a yellow coat',
    ],
    [
      'Fenn\u00a0· Harbour master',
      'Хвилька\u00a0· Captain of the ferry\u00a0· via The Lumbra Lantern',
      'A passenger in a yellow coat\u00a0· Person',
    ],
  ],
  [
    'Why did it run aground?',
    ['the lighthouse had been dark, Ministry of the Sea, denial', 'a jammed rudder, Хвилька'],
    ['Denial\u00a0· Ministry of the Sea\u00a0· Institution', 'Хвилька\u00a0· Captain of the ferry'],
  ],
  [
    'How deep is the water there?',
    ['more than 3 metres; the height of a lamp post, The Lantern', '4 metres, Ministry of the Sea'],
    [
      'The Lantern\u00a0· Newspaper',
      'Ministry of the Sea\u00a0· Institution\u00a0· Chart of the bay',
    ],
  ],
  ['What did the ferry cost?', ['€2.5 million, the article'], ['The article, citing no one']],
])(
  '“%s” shows every claim with what it covers, who makes it and how',
  async (question, texts, who) => {
    await openPage('/articles/lumbra-ferry');
    expect(said(question)).toEqual(texts);
    expect(claimants(question)).toEqual(who);
  },
);

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
  const checks = rows('How many were aboard?').map(
    (item) => within(item).getAllByRole('paragraph')[1]?.textContent,
  );
  expect(checks).toEqual([
    'Verified by Lumbra Wave Survey',
    'Disputed by Lumbra Wave Survey',
    'Denied by Ministry of the Sea',
  ]);
});

test('a check that all claims share stands once, under them', async () => {
  await openPage('/articles/lumbra-ferry');
  const note = section('How deep is the water there?').lastElementChild;
  expect(note).toHaveTextContent(
    /^Not independently verified: Lumbra Wave Survey could not verify it$/,
  );
  expect(
    within(section('How deep is the water there?')).getAllByText('Not independently verified'),
  ).toHaveLength(1);
});

test('a check leads to what its label means, and to the statement that tells of it, where there is one', async () => {
  await openPage('/articles/lumbra-ferry');
  const [verified, , denied] = rows('How many were aboard?').map(
    (item) => within(item).getAllByRole('paragraph')[1] as HTMLElement,
  );
  const hrefs = (note: HTMLElement | undefined) =>
    within(note as HTMLElement)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(hrefs(verified)).toEqual([
    ['Verified', '/method#verified'],
    [' by Lumbra Wave Survey', '#footprints-counted'],
  ]);
  expect(hrefs(denied)).toEqual([['Denied', '/method#denied']]);
});

test('claims about the same thing are compared, and only those', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(section('How many were aboard?')).toHaveTextContent(
    'No contradiction (Fenn and A passenger in a yellow coat): one number could satisfy all.',
  );
  const depth = section('How deep is the water there?');
  expect(depth).toHaveTextContent('No contradiction: one number could satisfy all.');
  const label = within(depth).getByRole('link', { name: 'No contradiction' });
  expect(label).toHaveAttribute('href', '/method#compatible');
  expect(section('What did the ferry cost?')).not.toHaveTextContent('compared');
});

test('who denies and who has not answered is listed, in the article’s words, with as of when', async () => {
  await openPage('/articles/lumbra-ferry');
  const items = rows('Denied, or not answered');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Ministry of the Sea\u00a0· Denial, as of 2 March 2031Ministry of the Sea, denial: denied that the lighthouse had been dark',
    'Ministry of the Sea\u00a0· No comment, as of 2 March 2031Ministry of the Sea, no comment: has not said who will pay.',
  ]);
  const links = items.map((item) => within(item).getAllByRole('link'));
  expect(links.map((pair) => pair.map((link) => link.getAttribute('href')))).toEqual([
    ['/method#denial', '#lamp-denied'],
    ['/method#no-comment', '#no-word-on-cost'],
  ]);
});

test('places lead to every paragraph that names them; one for orientation leads nowhere', async () => {
  await openPage('/articles/lumbra-ferry');
  const places = rows('Where');
  expect(
    places.map((place) => [
      place.textContent,
      within(place)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ]),
  ).toEqual([
    ['LumbraParagraph1', ['#aground']],
    ['Port EmberThe only townParagraph1', ['#aground']],
    ['Gull RockFor orientation', []],
  ]);
  expect(
    within(section('Where')).getByRole('link', { name: 'Lumbra, paragraph 1' }),
  ).toHaveTextContent('1');
});

test('events stand in order of time, with days, parts of days, and ranges over two months', async () => {
  await openPage('/articles/lumbra-ferry');
  expect(
    rows('When').map((event) => [
      ...[...event.children].map(({ textContent }) => textContent),
      within(event).getByRole('link').getAttribute('href'),
    ]),
  ).toEqual([
    ['Long before', 'The sea is calm', 'Paragraph5', '#storm'],
    ['27 February – 2 March 2031', 'A storm blows', 'Paragraph5', '#storm'],
    ['1 March 2031, early', 'The ferry runs aground', 'Paragraph1', '#aground'],
  ]);
  expect(section('When')).toHaveTextContent('Dates in UTC time.');
});

test('an article without facts, refusals, places and events has its data alone', async () => {
  await openPage('/articles/lumbra-lighthouse');
  const headings = within(factsPanel()).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(['The data']);
});

test('the article can be taken away as data', async () => {
  await openPage('/articles/lumbra-ferry');
  const files = within(section('The data')).getAllByRole('link');
  expect(files.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Everything, as JSON', '/articles/lumbra-ferry.json'],
    ['Statements, as CSV', '/articles/lumbra-ferry.statements.csv'],
    ['Claims, as CSV', '/articles/lumbra-ferry.claims.csv'],
    ['Annotations, as JSON-LD', '/articles/lumbra-ferry.annotations.jsonld'],
    ['The text alone', '/articles/lumbra-ferry.txt'],
    ['What is in them', '/method#data'],
  ]);
});
