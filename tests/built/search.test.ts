import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseSearch } from '#links/search-address.ts';
import type { SearchIndex } from '#ui/search/ask-index.ts';
import type { FoundPassage } from '#ui/search/find-passages.ts';
import { openIndexes, type Pagefind } from '#ui/search/open-indexes.ts';
import { countResults, runSearch } from '#ui/search/run-search.ts';
import { ROOT_DIR } from '../sites/hosts.ts';
import { builtPage } from './built-page.ts';

/* What the index of the built site finds, asked as the search page asks it. */

let index: SearchIndex;

beforeAll(async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    return new Response(readFileSync(new URL(address.replace(/\?.*$/, ''))));
  });
  const script = pathToFileURL(join(ROOT_DIR, 'search-index/1/pagefind.js')).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  index = await openIndexes(pagefind, []);
  return () => {
    vi.unstubAllGlobals();
  };
});

const find = (address: string) => runSearch(parseSearch(address), index);

const textOf = ({ excerpt }: FoundPassage) => excerpt.map(({ text }) => text).join('');

test('what an article has behind its three closest is counted', async () => {
  const results = await find('?q=447');
  expect(countResults(results)).toBe(5);
  expect(results.passages.map(({ others }) => others.length)).toEqual([0, 0, 2]);
  const said = results.passages.at(-1)?.others.find(({ statement }) => statement);
  expect(said?.statement).toEqual({ by: ['Ihor Klymenko'], kind: 'direct' });
  expect(said && textOf(said)).toContain('447 bodies were removed from graves');
});

test('a speaker’s surname finds all that is on the speaker’s page', async () => {
  const main = builtPage(ROOT_DIR, 'speakers/zelensky.html').querySelector('main');
  expect(main?.textContent).toContain('6 statements in 2 articles');
  for (const name of ['Zelensky', 'zelensky', 'Volodymyr+Zelensky', 'Volodymyr+Z']) {
    const { passages, pages, rest } = await find(`?speaker=${name}`);
    expect(passages.map(({ statement }) => statement?.by)).toEqual(
      Array.from({ length: 6 }, () => ['Volodymyr Zelensky']),
    );
    expect([pages, rest]).toEqual([[], []]);
  }
});

test('letters are found as they are typed, and shown as they are spelt', async () => {
  const { passages } = await find('?q=Mose');
  const marked = passages.flatMap(({ excerpt }) => excerpt.filter((run) => run.marked));
  expect(marked[0]?.text).toMatch(/Møse/);
});

describe('it is narrowed', () => {
  test('to years that have nothing', async () => {
    expect(countResults(await find('?q=Izyum'))).toBeGreaterThan(10);
    expect(countResults(await find('?q=Izyum&to=2021'))).toBe(0);
  });

  test('to years that have something', async () => {
    const { passages } = await find('?q=quake&from=2015&to=2015');
    expect(passages.length).toBeGreaterThan(2);
    for (const { day } of passages) expect(day).toMatch(/^2015-/);
  });

  test('to speakers, with what they are', async () => {
    const { passages, pages } = await find('?q=president&in=speakers');
    expect(pages[0]?.more).toContain('President of');
    expect(passages).toEqual([]);
  });

  test('by a minus, which leaves out', async () => {
    const withAll = await find('?q=graves');
    expect(withAll.passages.map(textOf).join()).toContain('crosses');
    const { passages } = await find('?q=graves+-forests+-crosses');
    expect(passages).not.toEqual([]);
    expect(passages.map(textOf).join()).not.toContain('crosses');
  });

  test('by quotation marks, which bind', async () => {
    expect(countResults(await find('?q=%22mass+graves%22'))).toBe(1);
    expect(countResults(await find('?q=%22graves+mass%22'))).toBe(0);
  });
});

test.each([
  '.*+?^$()|[]{}\\',
  '%E0%A4%A',
  'مقابر جماعية',
  'братська могила',
  '集団墓地',
  '🕯️🕯️🕯️',
  '-',
  '""',
  '__proto__ constructor',
])('“%s” finds nothing, and is not thrown', async (query) => {
  const results = await find(`?${new URLSearchParams([['q', query]])}`);
  expect(results.asked.request.query).toBe(query);
  expect(countResults(results)).toBe(0);
  expect(results.rest).toEqual([]);
});

test('an expression that could be tried for ever is a word like any other', async () => {
  const results = await find(`?${new URLSearchParams([['q', '(a+)+$']])}`);
  expect(results.asked.terms.words).toEqual(['a']);
  expect(countResults(results)).toBeGreaterThan(0);
});
