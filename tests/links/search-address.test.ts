import { describe, expect, test } from 'vitest';
import { buildSearch, endsBeforeStart, isEmptySearch, parseSearch } from '#links/search-address.ts';

const NOTHING = {
  query: '',
  scope: 'all',
  speaker: '',
  kind: undefined,
  from: undefined,
  to: undefined,
  isCut: false,
};

describe('the address of a search is read', () => {
  test.each([
    ['', {}],
    ['?q=graves', { query: 'graves' }],
    ['?q=%22mass+burial%22+-Bucha', { query: '"mass burial" -Bucha' }],
    ['?q=%20 graves%20', { query: 'graves' }],
    ['?in=statements', { scope: 'statements' }],
    ['?in=everything', {}],
    ['?speaker=Oleh+Syniehubov', { speaker: 'Oleh Syniehubov' }],
    ['?kind=no-comment', { kind: 'no-comment' }],
    ['?kind=rumour', {}],
    ['?from=2022&to=2023', { from: 2022, to: 2023 }],
    ['?from=22&to=2023.5', {}],
    ['?from=-2022&to=20223', {}],
    ['?q=a&q=b', { query: 'a' }],
    ['?q=%F0%9F%95%AF%EF%B8%8F', { query: '🕯️' }],
    ['?q=%', { query: '%' }],
    [`?q=${'x'.repeat(10_000)}`, { query: 'x'.repeat(200), isCut: true }],
    [`?speaker=${'x'.repeat(201)}`, { speaker: 'x'.repeat(200), isCut: true }],
    [`?q=${'x'.repeat(200)}`, { query: 'x'.repeat(200) }],
  ])('%s', (address, expected) => {
    expect(parseSearch(address)).toEqual({ ...NOTHING, ...expected });
  });
});

test.each([
  '',
  '?q=graves',
  '?q=%22mass+burial%22+-Bucha&in=statements&speaker=Oleh+Syniehubov&kind=direct&from=2022&to=2023',
])('it is written as it was read: “%s”', (address) => {
  expect(buildSearch(parseSearch(address))).toBe(address);
});

test.each([
  ['', true],
  ['?in=all', true],
  ['?q=%20&kind=rumour&from=22', true],
  ['?q=graves', false],
  ['?in=speakers', false],
  ['?kind=denial', false],
  ['?to=2022', false],
])('“%s” asks for nothing: %s', (address, isEmpty) => {
  expect(isEmptySearch(parseSearch(address))).toBe(isEmpty);
});

test.each([
  ['?from=2023&to=2020', true],
  ['?from=2020&to=2020', false],
  ['?from=2023', false],
  ['?to=2020', false],
])('no year can be in %s: %s', (address, is) => {
  expect(endsBeforeStart(parseSearch(address))).toBe(is);
});
