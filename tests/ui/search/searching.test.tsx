import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { parseSearch } from '#links/search-address.ts';
import type { SearchDocument, SearchIndex } from '#ui/search/ask-index.ts';
import { findPassages } from '#ui/search/find-passages.ts';
import { moreResults, runSearch } from '#ui/search/run-search.ts';
import { SearchResultsList, type SearchState } from '#ui/search/SearchResultsList.tsx';
import { readTerms } from '#ui/search/search-terms.ts';

/** Parts of a statement that begin and end with their words. */
const partsOf = (...words: number[]) =>
  words.map((count) => ({ words: count, before: 0, after: 0 }));

/* Nessa Orr, Tam Quillon and the well of Lumbra are invented. */

const words = [
  // 0: the headline
  'Well of Lumbra runs dry',
  // 5
  'The well ran dry on Monday.',
  // 11: a statement from 14 to 20
  'Nessa Orr said: “We lowered the bucket and heard nothing.” Nobody answered her.',
  // 24: a denial from 26 to 32
  'Tam Quillon denied that he had closed the well.',
];

const document: SearchDocument = {
  url: '/articles/lumbra-well',
  content: words.join(' '),
  meta: {
    headline: 'Well of Lumbra runs dry',
    published: '2031-01-02',
    language: 'en-GB',
    statements: JSON.stringify({
      lowered: { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(7) },
      closed: { by: ['Tam Quillon'], kind: 'denial', on: '2030-12-30', parts: partsOf(7) },
    }),
  },
  anchors: [
    { id: 'block.headline', location: 0 },
    { id: 'block.dry-day', location: 5 },
    { id: 'block.bucket', location: 11 },
    { id: 'part.lowered', location: 14 },
    { id: 'block.denial', location: 24 },
    { id: 'part.closed', location: 26 },
  ],
  locations: [],
};

/** A request that is understood: its speaker is named in full. */
const asked = (address: string) => {
  const request = parseSearch(address);
  const speakers = request.speaker === '' ? undefined : [request.speaker];
  return { request, terms: readTerms(request.query), speakers };
};
const ask = (address: string, locations: number[]) =>
  findPassages({ ...document, locations }, asked(address));
const paths = (address: string, locations: number[]) =>
  ask(address, locations).map(({ path }) => path.split('#')[1]);

describe('of what was found, the passage is shown that has it', () => {
  test.each([
    ['?q=dry', [4, 8], ['headline', 'dry-day']],
    ['?q=bucket', [17], ['lowered']],
    ['?q=answered', [22], ['bucket']],
    ['?q=bucket+answered', [17, 22], ['bucket']],
    ['?q=well&kind=denial', [0, 6, 32], ['closed']],
    ['?speaker=Nessa+Orr', [], ['lowered']],
    ['?q=well&speaker=Nessa+Orr', [0, 6, 32], []],
    ['?q=well&in=statements', [0, 6, 32], ['closed']],
    ['?q=well&to=2030', [0, 6, 32], ['closed']],
    ['?q=well&from=2031', [0, 6, 32], ['headline', 'dry-day', 'denial']],
    ['?q=well+-monday', [0, 6, 32], ['headline', 'closed']],
    ['?q=%22well+ran%22', [0, 6, 7, 32], ['dry-day']],
    ['?q=%22well+bucket%22', [0, 6, 17, 32], []],
  ])('%s', (address, locations, expected) => {
    expect(paths(address, locations)).toEqual(expected);
  });
});

describe('of one paragraph', () => {
  // 0: the block; 0 to 2 and 5 to 6 a statement in parts, 8 to 10 another
  const content =
    '“Two buckets,” Orr said. “Empty.” “One bucket,” Quillon answered. The bucket fell.';
  const paragraph: SearchDocument = {
    ...document,
    content,
    meta: {
      ...document.meta,
      statements: JSON.stringify({
        two: { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(2, 1) },
        one: { by: ['Tam Quillon'], kind: 'direct', parts: partsOf(2) },
      }),
    },
    anchors: [
      { id: 'block.buckets', location: 0 },
      { id: 'part.two', location: 0 },
      { id: 'part.two', location: 4 },
      { id: 'part.one', location: 5 },
    ],
  };
  const pathsIn = (locations: number[], query: string) =>
    findPassages({ ...paragraph, locations }, asked(`?q=${query}`)).map(
      ({ path }) => path.split('#')[1],
    );

  test('every statement that has the word is a result', () => {
    expect(pathsIn([1, 6, 10], 'bucket')).toEqual(['two', 'one']);
  });

  test('what the paragraph alone has is found in the paragraph', () => {
    expect(pathsIn([11], 'fell')).toEqual(['buckets']);
    expect(pathsIn([1, 6, 10, 11], 'bucket+fell')).toEqual(['buckets']);
  });

  test.each([
    ['direct', '“Two buckets” “Empty.”'],
    ['reported', '“Two buckets” … “Empty.”'],
  ])('a statement in parts is shown as it is cited: %s', (kind, text) => {
    const statement = { by: ['Nessa Orr'], kind, parts: partsOf(2, 1) };
    const [found] = findPassages(
      {
        ...paragraph,
        meta: { ...paragraph.meta, statements: JSON.stringify({ two: statement }) },
        locations: [1],
      },
      asked('?q=bucket'),
    );
    expect(found?.excerpt.map((run) => run.text).join('')).toBe(text);
  });

  test('what the sentence puts after a statement’s last word is left out', () => {
    const statement = {
      by: ['Nessa Orr'],
      kind: 'direct',
      parts: [{ words: 2, before: 5, after: 1 }],
    };
    const [found] = findPassages(
      {
        ...document,
        content: 'Well—“ran dry”, she said.',
        meta: { ...document.meta, statements: JSON.stringify({ dry: statement }) },
        anchors: [
          { id: 'block.dry-day', location: 0 },
          { id: 'part.dry', location: 0 },
        ],
        locations: [1],
      },
      asked('?q=dry'),
    );
    expect(found?.excerpt).toEqual([
      { text: '“ran ', marked: false },
      { text: 'dry”', marked: true },
    ]);
  });

  test('words between the parts of a statement are not the speaker’s', () => {
    expect(pathsIn([3], 'said')).toEqual(['buckets']);
  });
});

test('a statement in two paragraphs is one result', () => {
  const found = findPassages(
    {
      ...document,
      anchors: [
        { id: 'block.bucket', location: 11 },
        { id: 'part.lowered', location: 14 },
        { id: 'block.denial', location: 24 },
        { id: 'part.lowered', location: 26 },
      ],
    },
    asked('?speaker=Nessa+Orr'),
  );
  expect(found.map(({ path }) => path)).toEqual(['/articles/lumbra-well#lowered']);
});

test('a passage with more of the words comes first', () => {
  expect(paths('?q=dry+monday', [4, 8, 10])).toEqual(['dry-day', 'headline']);
});

test('what was looked for is marked, and the words stand as in the text', () => {
  const [found] = ask('?q=lowered+the+bucket', [15, 16, 17]);
  expect(found?.excerpt).toEqual([
    { text: '“We ', marked: false },
    { text: 'lowered the bucket', marked: true },
    { text: ' and heard nothing.”', marked: false },
  ]);
  expect(found).toMatchObject({
    statement: { by: ['Nessa Orr'], kind: 'direct' },
    day: '2031-01-02',
  });
});

test('a word that the index has in plain letters is shown as it is spelt', () => {
  const { content, meta } = document;
  const plain = {
    ...document,
    content: content.replace('Quillon', 'Ovrelid'),
    meta: { ...meta, spellings: JSON.stringify({ 25: 'Øvrelid' }) },
    locations: [25],
  };
  const [found] = findPassages(plain, asked('?q=ovrelid'));
  expect(found?.excerpt).toEqual([
    { text: 'Tam ', marked: false },
    { text: 'Øvrelid', marked: true },
    { text: ' denied that he had closed the well.', marked: false },
  ]);
});

test('of a long passage the words around the first that was found are shown', () => {
  const long = Array.from({ length: 200 }, (_, i) => `w${i}`);
  const found = findPassages(
    {
      ...document,
      content: long.join(' '),
      anchors: [{ id: 'block.long', location: 0 }],
      locations: [100],
    },
    asked('?q=w100'),
  );
  const text = found[0]?.excerpt.map((run) => run.text).join('');
  expect(text).toMatch(/^… w88 .* w99 w100 w101 .* w137 …$/);
});

const hitOf = (id: number, found: SearchDocument) => ({ id: `${id}`, data: async () => found });
const speaker: SearchDocument = {
  url: '/speakers/orr',
  content: 'Nessa Orr. Keeper of the well.',
  meta: { name: 'Nessa Orr', more: 'Keeper of the well' },
  anchors: [],
  locations: [0],
};

function indexOf(hits: SearchDocument[]) {
  const search = vi.fn<SearchIndex['search']>(async () => ({
    results: hits.map((hit, i) => hitOf(i, hit)),
  }));
  const speakers = { 'orr Nessa Orr': 2, 'quillon Tam Quillon': 1, 'pia-orr Pia Orr': 1 };
  const years = { 1899: 1, 2030: 2, 2031: 1 };
  return { search, filters: async () => ({ speaker: speakers, year: years }) };
}

describe('the index is asked for', () => {
  test.each([
    ['?q=mass+graves', 'mass graves', {}],
    ['?q=%22mass+graves%22', '"mass graves"', {}],
    ['?q=%22mass+graves%22+izyum', 'mass graves izyum', {}],
    ['?q=graves+-bucha', 'graves', {}],
    [
      '?speaker=Nessa+Orr&kind=denial',
      null,
      { speaker: { any: ['orr Nessa Orr'] }, kind: ['denial'] },
    ],
    ['?speaker=ness', null, { speaker: { any: ['orr Nessa Orr'] } }],
    ['?q=a&in=speakers', 'a', { in: ['speakers'] }],
    ['?q=a&from=2030&to=2032', 'a', { year: { any: ['2030', '2031'] } }],
    ['?q=a&to=2030', 'a', { year: { any: ['1899', '2030'] } }],
  ])('%s', async (address, term, filters) => {
    const index = indexOf([]);
    await runSearch(parseSearch(address), index);
    expect(index.search).toHaveBeenCalledExactlyOnceWith(term, { filters });
  });
});

test.each(['?q=...', '?q=a&from=2031&to=2030', '?q=a&from=2032', '?speaker=Brill', '?speaker=-'])(
  'what nothing can answer is not asked: %s',
  async (address) => {
    const index = indexOf([document]);
    expect(await runSearch(parseSearch(address), index)).toMatchObject({
      passages: [],
      pages: [],
      rest: [],
    });
    expect(index.search).not.toHaveBeenCalled();
  },
);

test('speakers are found beside passages', async () => {
  const results = await runSearch(
    parseSearch('?q=well'),
    indexOf([speaker, { ...document, locations: [6] }]),
  );
  expect(results.pages).toEqual([
    { path: '/speakers/orr', name: 'Nessa Orr', more: 'Keeper of the well' },
  ]);
  expect(results.passages.map(({ path }) => path)).toEqual(['/articles/lumbra-well#dry-day']);
});

test('where speakers alone are looked for, ten are shown at once', async () => {
  const many = Array.from({ length: 23 }, () => speaker);
  const first = await runSearch(parseSearch('?in=speakers'), indexOf(many));
  expect([first.pages.length, first.rest.length]).toEqual([10, 13]);
});

test('of many documents the first are fetched, the others when asked for', async () => {
  const many = Array.from({ length: 23 }, (_, i) => ({
    ...document,
    url: `/articles/well-${i}`,
    locations: [6],
  }));
  const first = await runSearch(parseSearch('?q=well'), indexOf(many));
  expect([first.passages.length, first.rest.length]).toEqual([10, 13]);
  const second = await moreResults(first);
  expect([second.passages.length, second.rest.length]).toEqual([20, 3]);
  const third = await moreResults(second);
  expect([third.passages.length, third.rest.length]).toEqual([23, 0]);
});

/** An article in which each of so many paragraphs, and a statement in it, has the same word. */
function longArticle(count: number): SearchDocument {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const statement = { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(2) };
  return {
    ...document,
    content: numbers.map((i) => `Well ${i} stood.`).join(' '),
    meta: {
      ...document.meta,
      statements: JSON.stringify(Object.fromEntries(numbers.map((i) => [`said-${i}`, statement]))),
    },
    anchors: numbers.flatMap((i) => [
      { id: `block.well-${i}`, location: 3 * i },
      { id: `part.said-${i}`, location: 3 * i },
    ]),
    locations: numbers.map((i) => 3 * i),
  };
}

describe('of an article with many passages', () => {
  const found = async (address: string) => {
    const { passages } = await runSearch(parseSearch(address), indexOf([longArticle(5)]));
    return passages.map(({ others }) => others.length);
  };

  test('three are shown, and the others are behind the third', async () => {
    expect(await found('?q=well')).toEqual([0, 0, 2]);
    expect(await found('?q=well&in=statements')).toEqual([0, 0, 2]);
  });

  test('all that somebody said, or that is of a kind, is shown', async () => {
    expect(await found('?speaker=Nessa+Orr')).toEqual([0, 0, 0, 0, 0]);
    expect(await found('?q=well&kind=direct')).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the results', () => {
  const show = async (address: string, hits: SearchDocument[], onMore = () => {}) => {
    const results = await runSearch(parseSearch(address), indexOf(hits));
    render(<SearchResultsList state={{ kind: 'found', results }} base="/news/" onMore={onMore} />);
  };

  test('lead to their places, with whose words they are', async () => {
    await show('?q=bucket', [{ ...document, locations: [17] }]);
    const [item] = screen.getAllByRole('listitem');
    expect(within(item as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/news/articles/lumbra-well#lowered',
    );
    expect(item).toHaveTextContent(
      'Nessa Orr · Direct quote · 2 January 2031“We lowered the bucket and heard nothing.”Well of Lumbra runs dry',
    );
    expect(item?.querySelector('mark')).toHaveTextContent('bucket');
    expect(screen.getByRole('status')).toHaveTextContent('1 result, the closest first.');
  });

  test('are all counted, and a button with the focus shows those behind others', async () => {
    await show('?q=well', [longArticle(5)]);
    expect(screen.getByRole('status')).toHaveTextContent('5 results, the closest first.');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    const more = screen.getByRole('button', { name: '2 more in this article' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(more).toHaveFocus();
  });

  test('are none where there is none', async () => {
    await show('?q=rain', []);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was found.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('are none where only the index’s own guess was found', async () => {
    const guesses = [{ ...document, locations: [0, 6] }, speaker];
    await show('?q=wellington', guesses);
    expect(screen.getByRole('status')).toHaveTextContent(/^Nothing was found\.$/);
  });

  test('may come later where the first articles have none', async () => {
    const guesses = Array.from({ length: 31 }, () => ({ ...document, locations: [0] }));
    await show('?q=wellington', guesses);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nothing was found in the articles that were looked into first.',
    );
    expect(screen.getByRole('button', { name: 'More results' })).toBeVisible();
  });

  test('of a query that was cut say so', async () => {
    await show(`?q=${'x'.repeat(201)}`, []);
    expect(screen.getByRole('status')).toHaveTextContent(
      'That was too much to look for: its first 200 letters were asked. Nothing was found.',
    );
  });

  test('are in no order of closeness where no word is asked for', async () => {
    await show('?in=speakers', [speaker, { ...speaker, url: '/speakers/pia-orr' }]);
    expect(screen.getByRole('status')).toHaveTextContent(/^2 results\.$/);
  });

  test('are none where the years cannot be', async () => {
    await show('?q=well&from=2031&to=2030', [document]);
    expect(screen.getByRole('status')).toHaveTextContent(
      /^The last year is before the first: no year is between them\.$/,
    );
  });

  test('are none where nobody has the name', async () => {
    await show('?speaker=Brill', [document]);
    expect(screen.getByRole('status')).toHaveTextContent('Nobody of that name is quoted.');
  });

  test('have more where there is more', async () => {
    const onMore = vi.fn();
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...document,
      url: `/articles/well-${i}`,
      locations: [6],
    }));
    await show('?q=well', many, onMore);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The first 10 results, the closest first.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'More results' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test('that are new have the focus, for the button may be gone', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...document,
      url: `/articles/well-${i}`,
      locations: [6],
    }));
    const first = await runSearch(parseSearch('?q=well'), indexOf(many));
    const list = (state: SearchState) => (
      <SearchResultsList state={state} base="/" onMore={() => {}} />
    );
    const { rerender } = render(list({ kind: 'found', results: first }));
    const results = await moreResults(first);
    rerender(list({ kind: 'found', results, known: { passages: 10, pages: 0 } }));
    expect(screen.queryByRole('button')).toBeNull();
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(12);
    expect(links[10]).toHaveFocus();
    rerender(list({ kind: 'found', results, known: { passages: 12, pages: 0 } }));
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('that could not be loaded are said so', () => {
    render(<SearchResultsList state={{ kind: 'failed' }} base="/" onMore={() => {}} />);
    expect(screen.getByRole('status')).toHaveTextContent('The search could not be loaded.');
  });
});
