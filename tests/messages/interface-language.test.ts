import { expect, expectTypeOf, test } from 'vitest';
import { speakerOf, tellWho } from '#messages/attribution.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { interfaceFor } from '#messages/catalogue/language.ts';
import { speak, words } from '#messages/catalogue/words.ts';
import { listOf } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { describeQuantity } from '#messages/numbers.ts';
import { arabic } from '../fixtures/vessany/arabic.ts';

test.each([
  ['en-US', 'en', 'en-US'],
  ['uk', 'uk', 'uk'],
  ['uk-UA', 'uk', 'uk-UA'],
  ['ar-EG', 'ar', 'ar-EG'],
  ['he', 'en', 'en-GB'],
  ['ja-JP', 'en', 'en-GB'],
])(
  'an article in %s has the interface in %s, with numbers and dates as in %s',
  (own, language, region) => {
    expect(interfaceFor(own)).toEqual({ language, locale: region });
  },
);

test('the language is set for one rendering, also within another, and after an error', () => {
  const close = () => `${words().close}, ${pageWords().share}`;
  const told = inLanguage('uk', () => [close(), inLanguage('ar', close), close()]);
  expect(told).toEqual(['Закрити, Поділитися', 'إغلاق, مشاركة', 'Закрити, Поділитися']);
  expect(() =>
    inLanguage('uk', () => {
      throw new Error('No such page');
    }),
  ).toThrow('No such page');
  expect(close()).toBe('Close, Share');
});

test('a rendering that waits is refused by the compiler', () => {
  // @ts-expect-error: the language would be another's by the time that it goes on
  const waiting = () => inLanguage('uk', async () => words().close);
  expectTypeOf(waiting).toBeFunction();
});

test('outside a rendering there are no words', () => {
  const spoken = speak(undefined);
  try {
    expect(() => words()).toThrow('No language is set.');
  } finally {
    speak(spoken);
  }
});

test('names that run the other way are isolated, and no others', () => {
  const names = ['Ana Orr', 'إيوني مارو', 'Дарина'];
  expect(inLanguage('en-GB', () => names.map(isolated))).toEqual([
    'Ana Orr',
    '\u2068إيوني مارو\u2069',
    'Дарина',
  ]);
  expect(inLanguage('ar', () => names.map(isolated))).toEqual([
    '\u2068Ana Orr\u2069',
    'إيوني مارو',
    '\u2068Дарина\u2069',
  ]);
  expect(inLanguage('ar', () => listOf(['Brana Oss', 'مارو']))).toBe('\u2068Brana Oss\u2069 ومارو');
  expect(inLanguage('uk', () => listOf(['Орр', 'Венн', 'Фенн']))).toBe('Орр, Венн і Фенн');
});

test('who says it, and how, is told in the language of the page', () => {
  const loose = { article: arabic, statement: arabic.statements.loose };
  if (!loose.statement) throw new Error('The fixture has lost its statement.');
  const { article, statement } = loose;
  expect(inLanguage('ar', () => speakerOf(article, statement)?.name)).toBe('Brana Oss');
  expect(inLanguage('ar', () => tellWho(article, statement))).toBe('\u2068Oss\u2069، نقل بالمعنى');
});

test('a number stands with its unit, in one direction', () => {
  const claim = { value: 12, unit: 'גשרים', bound: 'more-than' } as const;
  const told = (language: string) => inLanguage(language, () => describeQuantity(claim, language));
  expect(told('he')).toBe('more than \u206812 גשרים\u2069');
});
