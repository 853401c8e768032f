import { describe, expect, test } from 'vitest';
import { hasPhrase, readTerms, wordsIn } from '#ui/search/search-terms.ts';

describe('a query is read', () => {
  test.each([
    ['', [], [], []],
    ['   ', [], [], []],
    ['graves', ['graves'], [], []],
    ['Mass graves', ['mass', 'graves'], [], []],
    ['"mass burial"', ['mass', 'burial'], ['mass burial'], []],
    ['“mass burial” site', ['mass', 'burial', 'site'], ['mass burial'], []],
    ['«братська могила»', ['братська', 'могила'], ['братська могила'], []],
    ['graves -Bucha', ['graves'], [], ['bucha']],
    ['graves −Bucha –Izyum', ['graves'], [], ['bucha', 'izyum']],
    ['graves -"air strikes"', ['graves'], [], ['air strikes']],
    ['self-defence', ['self', 'defence'], ['self defence'], []],
    ['"graves"', ['graves'], [], []],
    ['"unclosed graves', ['unclosed', 'graves'], [], []],
    ['-', [], [], []],
    [
      '<script>alert(1)</script>',
      ['script', 'alert', '1', 'script'],
      ['script alert 1 script'],
      [],
    ],
    ['.*[a-z]+(', ['a', 'z'], ['a z'], []],
    ['Zürich CAFÉ', ['zurich', 'cafe'], [], []],
    ['Møse Łódź', ['mose', 'lodz'], [], []],
    ['مقابر', ['مقابر'], [], []],
  ])('%s', (query, words, phrases, excluded) => {
    expect(readTerms(query)).toEqual({ words, phrases, excluded });
  });
});

test('words are parted from signs, whatever the script', () => {
  expect(wordsIn('It’s “the same”, he said—twice.')).toEqual([
    "it's",
    'the',
    'same',
    'he',
    'said',
    'twice',
  ]);
  expect(wordsIn('нейтральної їжі')).toEqual(['нейтральної', 'їжі']);
});

test('a phrase is found over signs and in any case, and not within words', () => {
  expect(hasPhrase('“Mass  burial”, he said', 'mass burial')).toBe(true);
  expect(hasPhrase('a mass of burials', 'mass burial')).toBe(false);
  expect(hasPhrase('mass burials', 'mass burial')).toBe(false);
});
