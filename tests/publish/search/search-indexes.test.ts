import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Registry } from '#content/registry.ts';
import { parseSearch } from '#links/search-address.ts';
import { countIndexes } from '#links/search-index.ts';
import { searchIndexesOf, writeSearchIndex } from '#publish/search/write-search-index.tsx';
import type { SearchIndex } from '#ui/search/ask-index.ts';
import { openIndexes, type Pagefind } from '#ui/search/open-indexes.ts';
import { runSearch } from '#ui/search/run-search.ts';
import { harbour } from '../../fixtures/harbour-article.ts';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';
import { well } from '../../fixtures/well-article.ts';

const registry: Registry = {
  groups: { council: { name: 'Council', officials: true } },
  speakers: { okonwe: { kind: 'person', name: 'Ada Okonwe', group: 'council' } },
  questions: {},
  stories: {},
  topics: {},
};

test.each([
  [0, 1],
  [4, 1],
  [2_000, 1],
  [2_001, 2],
  [10_000, 5],
])('%i articles have %i indexes', (articles, indexes) => {
  expect(countIndexes(articles)).toBe(indexes);
});

test('the oldest articles are in the first index, with the registry; a new one changes the last', () => {
  const entries = [lighthouse, harbour, well].map((article) => ({ article }));
  const told = searchIndexesOf(entries, registry, 2).map((plan) => ({
    ...plan,
    entries: plan.entries.map(({ article }) => article.slug),
  }));
  expect(told).toEqual([
    { path: '/search-index/1', entries: ['lumbra-well', 'skerry-light'], registry },
    { path: '/search-index/2', entries: ['lost-barges'] },
  ]);
});

describe('articles in three indexes', () => {
  let index: SearchIndex;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-indexes-'));
    const entries = [lighthouse, harbour, well].map((article) => ({ article }));
    for (const plan of searchIndexesOf(entries, registry, 1)) await writeSearchIndex(folder, plan);
    const at = (path: string) => pathToFileURL(join(folder, path)).href;
    vi.stubGlobal('fetch', async (address: string) => {
      return new Response(readFileSync(new URL(address.replace(/\?.*$/, ''))));
    });
    const pagefind: Pagefind = await import(/* @vite-ignore */ at('search-index/1/pagefind.js'));
    index = await openIndexes(pagefind, [at('search-index/2'), at('search-index/3')]);
    return () => {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true });
    };
  });

  test.each([
    ['a word of the first', '?q=midnight', ['/articles/skerry-light#lamp-went-out']],
    ['a word of the third', '?q=crowd', ['/articles/lumbra-well#market']],
    [
      'a kind that only the second has',
      '?kind=denial',
      ['/articles/lost-barges#gate-never-opened'],
    ],
    [
      'a speaker whom only the third quotes',
      '?speaker=Tam',
      ['/articles/lumbra-well#rope-never-wet'],
    ],
    ['a speaker of the registry', '?q=Okonwe&in=speakers', ['/speakers/okonwe']],
    ['a word of none', '?q=zeppelin', []],
  ])('%s', async (_, query, paths) => {
    const { passages, pages } = await runSearch(parseSearch(query), index);
    expect([...passages, ...pages].map(({ path }) => path)).toEqual(paths);
  });

  test('a word of all is found in each', async () => {
    const { passages } = await runSearch(parseSearch('?q=port'), index);
    const articles = new Set(passages.map(({ path }) => path.replace(/#.*$/, '')));
    expect([...articles].toSorted()).toEqual(['/articles/lost-barges', '/articles/lumbra-well']);
  });

  test('names and years of all are offered', async () => {
    const { speaker, year } = await index.filters();
    expect(Object.keys(speaker ?? {})).toEqual(
      expect.arrayContaining(['arlow Mirren Arlow', 'quillon Tam Quillon']),
    );
    expect(Object.keys(year ?? {})).toEqual(['2031']);
  });
});
