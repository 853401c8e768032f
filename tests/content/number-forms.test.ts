import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFigures } from '#content/checks/figures.ts';
import { checkWording } from '#content/checks/wording.ts';
import type { Claim } from '#content/claim.ts';
import { madeOnce } from '#content/made-once.ts';
import type { Bound } from '#content/vocabulary.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

/*
 * Numbers as an editor of each language writes them, made by CLDR: the check reads each of them, and
 * finds each that the table has otherwise.
 */

const LANGUAGES = ['en-GB', 'en-US', 'en-IN', 'uk', 'de', 'fr', 'ar', 'ar-EG', 'hi', 'ja'] as const;
type Language = (typeof LANGUAGES)[number];

/** How a language puts a bound to a number. Written by hand, apart from what the check reads. */
const BOUNDED: Record<string, Partial<Record<Bound, (number: string) => string>>> = {
  en: {
    about: (n) => `about ${n}`,
    nearly: (n) => `nearly ${n}`,
    'more-than': (n) => `more than ${n}`,
    'at-least': (n) => `at least ${n}`,
    'less-than': (n) => `fewer than ${n}`,
    'at-most': (n) => `up to ${n}`,
  },
  uk: {
    about: (n) => `близько ${n}`,
    nearly: (n) => `майже ${n}`,
    'more-than': (n) => `понад ${n}`,
    'at-least': (n) => `щонайменше ${n}`,
    'less-than': (n) => `менше ${n}`,
    'at-most': (n) => `не більше ${n}`,
  },
  de: {
    about: (n) => `rund ${n}`,
    nearly: (n) => `fast ${n}`,
    'more-than': (n) => `mehr als ${n}`,
    'at-least': (n) => `mindestens ${n}`,
    'less-than': (n) => `weniger als ${n}`,
    'at-most': (n) => `höchstens ${n}`,
  },
  fr: {
    about: (n) => `environ ${n}`,
    nearly: (n) => `près de ${n}`,
    'more-than': (n) => `plus de ${n}`,
    'at-least': (n) => `au moins ${n}`,
    'less-than': (n) => `moins de ${n}`,
    'at-most': (n) => `jusqu’à ${n}`,
  },
  ar: {
    about: (n) => `نحو ${n}`,
    nearly: (n) => `ما يقرب من ${n}`,
    'more-than': (n) => `أكثر من ${n}`,
    'at-least': (n) => `ما لا يقل عن ${n}`,
    'less-than': (n) => `أقل من ${n}`,
  },
  hi: {
    about: (n) => `लगभग ${n}`,
    'more-than': (n) => `${n} से अधिक`,
    'at-least': (n) => `कम से कम ${n}`,
    'less-than': (n) => `${n} से कम`,
  },
  ja: {
    about: (n) => `約${n}`,
    'more-than': (n) => `${n}超`,
    'at-least': (n) => `${n}以上`,
    'less-than': (n) => `${n}未満`,
    'at-most': (n) => `${n}以下`,
  },
};

interface Written {
  language: Language;
  words: string;
  claim: Claim;
}

const COUNTED = { unit: 'x' } as const;
const CURRENCIES = ['USD', 'EUR', 'UAH', 'JPY', 'INR', 'GBP'] as const;
const UNITS = ['kilometer', 'percent', 'kilogram', 'hour', 'hectare', 'meter'] as const;

/** A number that two digits of a compact form can say: 1.4 million, 25 thousand. */
const round = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 11 }))
  .map(([digits, power]) => digits * 10 ** power);
const plain = fc.oneof(
  fc.integer({ min: 2, max: 2_000 }),
  fc.integer({ min: 2_000, max: 50_000_000 }),
  fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100),
);
const language = fc.constantFrom(...LANGUAGES);
const bound = fc.option(
  fc.constantFrom<Bound>('about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'),
);

function bounded(words: string, language: Language, wanted: Bound | null) {
  const form = wanted && BOUNDED[language.slice(0, 2)]?.[wanted];
  return form ? { words: form(words), bound: wanted } : { words };
}

const formatOf = madeOnce(
  (language: Language, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...options }),
);

function written(
  language: Language,
  number: number,
  options: Intl.NumberFormatOptions,
  wanted: Bound | null,
  counted: object,
): Written {
  const format = formatOf(language, options);
  const { words, ...rest } = bounded(format.format(number), language, wanted);
  return { language, words, claim: { value: number, ...rest, ...counted } as Claim };
}

const forms: fc.Arbitrary<Written> = fc.oneof(
  fc
    .tuple(language, plain, bound)
    .map(([in_, number, wanted]) => written(in_, number, {}, wanted, COUNTED)),
  fc
    .tuple(language, round, bound, fc.constantFrom<'short' | 'long'>('short', 'long'))
    .map(([in_, number, wanted, compactDisplay]) =>
      written(in_, number, { notation: 'compact', compactDisplay }, wanted, COUNTED),
    ),
  fc
    .tuple(language, plain, bound, fc.constantFrom(...CURRENCIES))
    .map(([in_, number, wanted, currency]) =>
      written(in_, number, { style: 'currency', currency }, wanted, { currency }),
    ),
  fc.tuple(language, round, fc.constantFrom(...CURRENCIES)).map(([in_, number, currency]) =>
    written(in_, number, { style: 'currency', currency, notation: 'compact' }, null, {
      currency,
    }),
  ),
  fc
    .tuple(language, plain, bound, fc.constantFrom(...UNITS), fc.constantFrom('short', 'long'))
    .map(([in_, number, wanted, unit, unitDisplay]) =>
      written(
        in_,
        number,
        { style: 'unit', unit, unitDisplay } as Intl.NumberFormatOptions,
        wanted,
        { measure: unit },
      ),
    ),
  fc
    .tuple(
      language,
      fc.uniqueArray(fc.integer({ min: 2, max: 99_999 }), { minLength: 2, maxLength: 2 }),
    )
    .map(([in_, ends]): Written => {
      const [from = 0, to = 0] = ends.toSorted((a, b) => a - b);
      const words = new Intl.NumberFormat(in_).formatRange(from, to);
      return { language: in_, words, claim: { from, to, unit: 'x' } };
    }),
  fc
    .tuple(language, fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { minLength: 2, maxLength: 2 }))
    .map(([in_, ends]): Written => {
      const [from = 0, to = 0] = ends.toSorted((a, b) => a - b);
      const format = new Intl.NumberFormat(in_, { notation: 'compact', compactDisplay: 'long' });
      const words = format.formatRange(from * 1e6, to * 1e6);
      return { language: in_, words, claim: { from: from * 1e6, to: to * 1e6, unit: 'x' } };
    }),
);

/** What the checks of numbers say of a claim with these words. */
function advice({ language, words, claim }: Written): string[] {
  const article = {
    ...lighthouse,
    language,
    statements: {},
    facts: { barges: { question: 'How many?', claims: { count: claim } } },
    blocks: [paragraphOf('one', { mark: 'figure', id: 'barges.count', children: [words] })],
  };
  return [...checkFigures(article), ...checkWording(article)].map((finding) => finding.advice);
}

const RUNS = { numRuns: 10_000, seed: 20310302 };

it('reads ten thousand numbers as editors of seven languages write them', () => {
  fc.assert(
    fc.property(forms, (form) => {
      expect(advice(form)).toEqual([]);
    }),
    RUNS,
  );
}, 60_000);

it('finds a table that has another number, in each of them', () => {
  fc.assert(
    fc.property(forms, fc.constantFrom(10, 1_000, 0.1), (form, factor) => {
      const { value, from, to } = form.claim;
      const claim = (
        value === undefined
          ? { ...form.claim, from: (from ?? 0) * factor, to: (to ?? 0) * factor }
          : { ...form.claim, value: value * factor }
      ) as Claim;
      expect(advice({ ...form, claim })).not.toEqual([]);
    }),
    { ...RUNS, numRuns: 3_000 },
  );
}, 60_000);

it('finds a table that has another bound, in each of them', () => {
  const others: Bound[] = ['more-than', 'at-least', 'less-than', 'at-most'];
  fc.assert(
    fc.property(forms, fc.constantFrom(...others), (form, other) => {
      fc.pre(form.claim.bound !== undefined && form.claim.bound !== other);
      expect(advice({ ...form, claim: { ...form.claim, bound: other } as Claim })).not.toEqual([]);
    }),
    { ...RUNS, numRuns: 1_000 },
  );
}, 60_000);
