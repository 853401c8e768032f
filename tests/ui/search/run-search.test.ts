import { describe, expect, test } from 'vitest';
import { parseSearch } from '#links/search-address.ts';
import { moreResults, runSearch } from '#ui/search/run-search.ts';
import { articles, document, indexOf, longArticle, speaker } from './lumbra-index.ts';

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
  const first = await runSearch(parseSearch('?q=well'), indexOf(articles(23)));
  expect([first.passages.length, first.rest.length]).toEqual([10, 13]);
  const second = await moreResults(first);
  expect([second.passages.length, second.rest.length]).toEqual([20, 3]);
  const third = await moreResults(second);
  expect([third.passages.length, third.rest.length]).toEqual([23, 0]);
});

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
