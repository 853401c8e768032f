import { expect, test } from 'vitest';
import { plainLetters } from '#links/search-letters.ts';

test.each([
  ['Møse', 'Mose'],
  ['Łódź', 'lódź'],
  ['Straße, STRAẞE', 'Strasse, STRAssE'],
  ['Yıldız', 'Yildiz'],
  ['Đorđe', 'dorde'],
  ['Guðmundur Þór', 'Gudmundur thór'],
  ['Ægir, œuvre', 'aegir, oeuvre'],
  ['Əliyev', 'eliyev'],
  ['Ħal Ŋaba Ŧ ĳs', 'hal naba t ijs'],
  ['Zürich, Київ, مقابر, I', 'Zürich, Київ, مقابر, I'],
])('%s is looked for as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
