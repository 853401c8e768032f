import { describe, expect, it } from 'vitest';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { countOf, nounFor } from '#messages/counts.ts';
import { pageCountOf, pageNounFor } from '#messages/page-counts.static.ts';

/* Written by hand, by the grammar of each language: 0, 1, 2, 3, 5, 11, 21, 22, 25 and 100 of a thing. */

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100];

const statements: [language: string, texts: string[]][] = [
  [
    'en-GB',
    [
      '0 statements',
      '1 statement',
      '2 statements',
      '3 statements',
      '5 statements',
      '11 statements',
      '21 statements',
      '22 statements',
      '25 statements',
      '100 statements',
    ],
  ],
  [
    'uk',
    [
      '0 висловлювань',
      '1 висловлювання',
      '2 висловлювання',
      '3 висловлювання',
      '5 висловлювань',
      '11 висловлювань',
      '21 висловлювання',
      '22 висловлювання',
      '25 висловлювань',
      '100 висловлювань',
    ],
  ],
  [
    'ar',
    [
      'لا تصريحات',
      'تصريح واحد',
      'تصريحان',
      '3 تصريحات',
      '5 تصريحات',
      '11 تصريحًا',
      '21 تصريحًا',
      '22 تصريحًا',
      '25 تصريحًا',
      '100 تصريح',
    ],
  ],
  [
    'ar-EG',
    [
      'لا تصريحات',
      'تصريح واحد',
      'تصريحان',
      '٣ تصريحات',
      '٥ تصريحات',
      '١١ تصريحًا',
      '٢١ تصريحًا',
      '٢٢ تصريحًا',
      '٢٥ تصريحًا',
      '١٠٠ تصريح',
    ],
  ],
];

describe('statements are counted', () => {
  it.each(statements)('in %s', (language, texts) => {
    const counted = NUMBERS.map((count) => inLanguage(language, () => countOf(count, 'statement')));
    expect(counted).toEqual(texts);
  });
});

describe('minutes are counted', () => {
  it.each([
    [
      'uk',
      [
        '0 хвилин',
        '1 хвилина',
        '2 хвилини',
        '5 хвилин',
        '11 хвилин',
        '21 хвилина',
        '22 хвилини',
        '25 хвилин',
        '100 хвилин',
      ],
    ],
    [
      'ar',
      [
        'أقل من دقيقة',
        'دقيقة',
        'دقيقتا',
        '5 دقائق',
        '11 دقيقة',
        '21 دقيقة',
        '22 دقيقة',
        '25 دقيقة',
        '100 دقيقة',
      ],
    ],
  ])('in %s', (language, beginnings) => {
    const counted = [0, 1, 2, 5, 11, 21, 22, 25, 100].map((count) =>
      inLanguage(language, () => pageCountOf(count, 'minutes')),
    );
    expect(counted.map((text, i) => text.startsWith(beginnings[i] ?? '–'))).toEqual(
      counted.map(() => true),
    );
  });
});

describe('a number that stands elsewhere has its noun', () => {
  it.each([
    ['en-GB', ['claims', 'claim', 'claims', 'claims', 'claims']],
    ['uk', ['тверджень', 'твердження', 'твердження', 'тверджень', 'тверджень']],
    ['ar', ['لا إفادات', 'إفادة واحدة', 'إفادتان', 'إفادات', 'إفادة']],
  ])('in %s', (language, nouns) => {
    const named = [0, 1, 2, 5, 11].map((count) =>
      inLanguage(language, () => pageNounFor(count, 'claim')),
    );
    expect(named).toEqual(nouns);
  });

  it('in one form where the language has no other', () => {
    expect(inLanguage('uk', () => [1, 2].map((count) => nounFor(count, 'statement')))).toEqual([
      'висловлювання',
      'висловлювання',
    ]);
  });
});

describe('a number of parts is told whole', () => {
  it.each([
    ['uk', 21, 'тепер складається з 21 частини:'],
    ['uk', 2, 'тепер складається з 2 частин:'],
    ['ar', 2, 'صار في جزأين:'],
    ['ar', 3, 'صار في 3 أجزاء:'],
  ])('in %s, of %i', (language, count, ending) => {
    expect(inLanguage(language, () => countOf(count, 'inParts'))).toMatch(new RegExp(`${ending}$`));
  });
});
