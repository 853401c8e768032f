import type { Article, EventTime, IsoDate, Moment } from '#content/article.ts';
import type { Bound, Currency, NumberClaim } from '#content/claim.ts';

/*
 * Browsers' language data differ in small ways from the build's ("10–11" or "10 – 11"). What the build
 * wrote stands: elements that show these texts carry suppressHydrationWarning.
 */

/** "9,000", "US$15.1 billion", "40–60": a claim's number as its language writes it, without its bound. */
export function formatAmount(claim: NumberClaim, language: string): string {
  const ends = claim.value === undefined ? [claim.from, claim.to] : [claim.value];
  const format = new Intl.NumberFormat(language, {
    ...(ends.every(isRound)
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
      : { maximumFractionDigits: 20 }),
  });
  const number =
    claim.value === undefined
      ? closeDash(format.formatRange(claim.from, claim.to))
      : format.format(claim.value);
  return withCurrency(number, claim.currency);
}

/** The numbers of a scale, all in one form and short: "0", "US$500m", "US$1bn". */
export function formatMarks(
  marks: readonly number[],
  currency: Currency | undefined,
  language: string,
): string[] {
  const large = marks.some((mark) => Math.abs(mark) >= 1e6);
  const format = new Intl.NumberFormat(language, {
    ...(large ? { notation: 'compact' } : {}),
    maximumFractionDigits: 20,
  });
  return marks.map((mark) => withCurrency(format.format(mark), currency));
}

/** "US$5", "-US$5": the sign stands first. */
function withCurrency(number: string, currency: Currency | undefined): string {
  return currency ? number.replace(/\p{Nd}/u, (digit) => CURRENCIES[currency] + digit) : number;
}

/** Millions and more with at most two decimals are written with their word; nothing is rounded. */
function isRound(value: number): boolean {
  const scale = 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3);
  return Math.abs(value) >= 1e6 && value % (scale / 100) === 0;
}

const CURRENCIES: Record<Currency, string> = { USD: 'US$', EUR: '€', GBP: '£', UAH: '₴' };

export function formatBound(bound: Bound): string {
  switch (bound) {
    case 'about':
      return 'about';
    case 'more-than':
      return 'more than';
    case 'at-least':
      return 'at least';
    case 'less-than':
      return 'less than';
    case 'at-most':
      return 'at most';
    default:
      return bound satisfies never;
  }
}

/** "16 September 2022" */
export function formatDate(date: IsoDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What sets the form of its dates. */
type Dated = Pick<Article, 'language' | 'published'>;

/** "Friday 16 September", "late on Thursday 15 September"; with its year where that is not the article's. */
export function formatMoment({ on, time }: Moment, article: Dated): string {
  const options = { weekday: 'long', ...dayAndMonth(article, on) } as const;
  const day = format(on, article.language, options);
  return time ? `${time} on ${day}` : day;
}

/** "24 February", "10–11 September", "Early in the war", "15 September, late"; years as `formatMoment` has them. */
export function formatEventTime(when: EventTime, article: Dated): string {
  const { language } = article;
  if ('roughly' in when) return when.roughly;
  if ('from' in when) {
    const range = formatter(language, dayAndMonth(article, when.from, when.to));
    return closeDays(range.formatRange(utc(when.from), utc(when.to)));
  }
  const day = format(when.on, language, dayAndMonth(article, when.on));
  return when.time ? `${day}, ${when.time}` : day;
}

function dayAndMonth({ published }: Dated, ...days: IsoDate[]) {
  const options = { day: 'numeric', month: 'long' } as const;
  const thisYear = days.every((day) => day.slice(0, 4) === published.slice(0, 4));
  return thisYear ? options : ({ ...options, year: 'numeric' } as const);
}

/** Language data set the dash of "10 – 11" apart, or do not; between numbers it stands close. */
function closeDash(range: string): string {
  return range.replace(/\s–\s/u, ' – ').replace(/(\d) – (?=\d+\D*$)/u, '$1–');
}

/** Between two days of one month as well; between a year and a day it stands apart. */
function closeDays(range: string): string {
  return range
    .replace(/\s–\s/u, ' – ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}\D+(?:\d{4})?$)/u, '$1–');
}

function format(date: IsoDate, language: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(language, options).format(utc(date));
}

/** A calendar day has no time zone, so it is read and written in one and the same. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

function utc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
