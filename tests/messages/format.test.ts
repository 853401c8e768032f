import { describe, expect, it } from 'vitest';
import type { NumberClaim } from '#content/claim.ts';
import type { EventTime, IsoDate, Moment } from '#content/moment.ts';
import type { Bound } from '#content/vocabulary.ts';
import { formatDate, formatEventTime, formatMoment } from '#messages/dates.ts';
import { countedOnScale, formatAmount, formatBound, formatMarks } from '#messages/numbers.ts';

describe('an amount', () => {
  const things = (value: number): NumberClaim => ({ value, unit: 'barges' });
  const cases: [name: string, claim: NumberClaim, language: string, words: string][] = [
    ['a small number is written in digits', things(440), 'en-GB', '440'],
    ['nought is a number', things(0), 'en-GB', '0'],
    ['thousands are grouped', things(9_000), 'en-GB', '9,000'],
    ['the last number before a million is grouped', things(999_999), 'en-GB', '999,999'],
    ['a million is a word', things(1_000_000), 'en-GB', '1 million'],
    ['millions are a word', things(600_000_000), 'en-GB', '600 million'],
    ['billions keep their decimals', things(15_100_000_000), 'en-GB', '15.1 billion'],
    ['a million with two decimals is a word', things(1_010_000), 'en-GB', '1.01 million'],
    ['a million that a word would round is in digits', things(1_005_000), 'en-GB', '1,005,000'],
    ['so is one that a word would round up', things(1_999_999), 'en-GB', '1,999,999'],
    ['billions that a word would round are in digits', things(15_123e6), 'en-GB', '15,123,000,000'],
    ['trillions are a word', things(2_500_000_000_000), 'en-GB', '2.5 trillion'],
    ['less than nothing is rounded no more', things(-1_005_000), 'en-GB', '-1,005,000'],
    ['and has its word', things(-2_500_000), 'en-GB', '-2.5 million'],
    ['a fraction keeps its decimals', things(0.25), 'en-GB', '0.25'],
    ['however many they are', things(0.123456), 'en-GB', '0.123456'],
    ['spaces between groups are the language’s', things(12_345.5), 'fr-FR', '12\u202f345,5'],
    ['the language decides how thousands are grouped', things(9_000), 'de-DE', '9.000'],
    ['the language decides the word for millions', things(2_500_000), 'de-DE', '2,5 Millionen'],
    ['dollars', { value: 15_100_000_000, currency: 'USD' }, 'en-GB', 'US$15.1 billion'],
    ['euros', { value: 2_500_000, currency: 'EUR' }, 'en-GB', '€2.5 million'],
    ['pounds', { value: 40, currency: 'GBP' }, 'en-GB', '£40'],
    ['a range', { from: 1_200, to: 1_400, unit: 'barges' }, 'en-GB', '1,200–1,400'],
    [
      'a range of which one end would be rounded',
      { from: 1_005_000, to: 2_000_000, unit: 'barges' },
      'en-GB',
      '1,005,000–2,000,000',
    ],
    ['a range of millions', { from: 2e6, to: 3.5e6, currency: 'EUR' }, 'en-GB', '€2–3.5 million'],
    ['hryvnias', { value: 1_200, currency: 'UAH' }, 'en-GB', '₴1,200'],
    ['digits that are not Latin', { value: 40, currency: 'USD' }, 'ar-EG', '٤٠\u00a0US$'],
  ];
  it.each(cases)('%s', (_name, claim, language, words) => {
    expect(formatAmount(claim, language)).toBe(words);
  });
});

describe('the numbers of a scale', () => {
  const cases: [name: string, marks: number[], currency: 'USD' | undefined, words: string[]][] = [
    ['are plain', [0, 200, 400], undefined, ['0', '200', '400']],
    ['are all short where one is a million', [0, 5e5, 1e6], undefined, ['0', '500k', '1m']],
    ['carry their currency', [0, 3e8, 6e8], 'USD', ['US$0', 'US$300m', 'US$600m']],
    ['have their sign before the currency', [-5, 0], 'USD', ['-US$5', 'US$0']],
    ['keep their fractions', [0, 0.25], undefined, ['0', '0.25']],
  ];
  it.each(cases)('%s', (_name, marks, currency, words) => {
    expect(formatMarks(marks, currency, 'en-GB')).toEqual(words);
  });
});

describe('how exact a claimant was', () => {
  const cases: [bound: Bound, words: string][] = [
    ['about', 'about'],
    ['more-than', 'more than'],
    ['at-least', 'at least'],
    ['less-than', 'less than'],
    ['at-most', 'at most'],
  ];
  it.each(cases)('%s is “%s”', (bound, words) => {
    expect(formatBound(bound)).toBe(words);
  });
});

describe('a date', () => {
  const cases: [date: IsoDate, language: string, words: string][] = [
    ['2022-09-16', 'en-GB', '16 September 2022'],
    ['2022-09-16', 'en-US', 'September 16, 2022'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
    ['2022-01-01', 'en-GB', '1 January 2022'],
    ['2022-12-31', 'de-DE', '31. Dezember 2022'],
  ];
  it.each(cases)('%s in %s is %s', (date, language, words) => {
    expect(formatDate(date, language)).toBe(words);
  });
});

const ARTICLE = { language: 'en-GB', published: '2022-09-16' } as const;

describe('a moment', () => {
  const cases: [name: string, moment: Moment, words: string][] = [
    ['a day has its weekday', { on: '2022-09-16' }, 'Friday 16 September'],
    ['late in a day', { on: '2022-09-15', time: 'late' }, 'late on Thursday 15 September'],
    ['another year is named', { on: '2021-12-31' }, 'Friday, 31 December 2021'],
    ['early in a day', { on: '2022-09-15', time: 'early' }, 'early on Thursday 15 September'],
  ];
  it.each(cases)('%s', (_name, moment, words) => {
    expect(formatMoment(moment, ARTICLE)).toBe(words);
  });
});

describe('the time of an event', () => {
  const cases: [name: string, when: EventTime, words: string][] = [
    ['a day', { on: '2022-02-24' }, '24 February 2022'],
    ['late in a day', { on: '2022-09-15', time: 'late' }, '15 September 2022, late'],
    ['days of one month', { from: '2022-09-10', to: '2022-09-11' }, '10–11 September 2022'],
    [
      'days of two months',
      { from: '2022-08-31', to: '2022-09-02' },
      '31 August – 2 September 2022',
    ],
    ['a day of another year', { on: '2014-02-24' }, '24 February 2014'],
    [
      'days across the turn of a year',
      { from: '2021-12-31', to: '2022-01-02' },
      '31 December 2021 – 2 January 2022',
    ],
    [
      'days from the article’s year into the next',
      { from: '2022-12-31', to: '2023-01-02' },
      '31 December 2022 – 2 January 2023',
    ],
    ['early in a day', { on: '2022-09-15', time: 'early' }, '15 September 2022, early'],
    ['days of another year', { from: '2014-02-20', to: '2014-02-24' }, '20–24 February 2014'],
    ['a time known only roughly', { roughly: 'Early in the war' }, 'Early in the war'],
  ];
  it.each(cases)('%s', (_name, when, words) => {
    expect(formatEventTime(when, 'en-GB')).toBe(words);
  });
});

describe('days do not shift', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Singapore', 'UTC'];
  it.each(zones)('with the clock in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(formatDate('2022-09-16', 'en-GB')).toBe('16 September 2022');
      expect(formatMoment({ on: '2022-09-16' }, ARTICLE)).toBe('Friday 16 September');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('what a scale is of', () => {
  const DOLLARS: NumberClaim = { value: 5e6, currency: 'USD' };
  const KILOMETRES: NumberClaim = { value: 80, measure: 'kilometer' };
  it.each<[claim: NumberClaim, language: string, name: string]>([
    [{ value: 3, unit: 'lamps' }, 'en-GB', 'lamps'],
    [{ value: 3, unit: 'lamps', per: 'day' }, 'en-GB', 'lamps per day'],
    [DOLLARS, 'en-GB', 'US dollars'],
    [{ ...DOLLARS, per: 'day' }, 'en-GB', 'US dollars per day'],
    [DOLLARS, 'uk', 'долари США'],
    [DOLLARS, 'ar', 'دولار أمريكي'],
    [KILOMETRES, 'en-GB', 'kilometres'],
    [KILOMETRES, 'uk', 'кілометри'],
    [KILOMETRES, 'ar-EG', 'كيلومترات'],
  ])('%o in %s is %s', (claim, language, name) => {
    expect(countedOnScale(claim, language)).toBe(name);
  });
});
