import { type Claim, isNumberClaim, type NumberClaim } from '#content/claim.ts';
import type { Bound, Currency } from '#content/vocabulary.ts';

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

/** Language data set the dash of "10 – 11" apart, or do not; between numbers it stands close. */
function closeDash(range: string): string {
  return range.replace(/\s–\s/u, ' – ').replace(/(\d) – (?=\d+\D*$)/u, '$1–');
}

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

/** "more than 400 bodies, in forests nearby": a claim's number with what it counts; nothing for words. */
export function describeQuantity(claim: Claim, language: string): string | undefined {
  if (!isNumberClaim(claim)) return undefined;
  const { bound, unit, scope } = claim;
  const amount = [bound && formatBound(bound), formatAmount(claim, language), unit];
  return [amount.filter(Boolean).join(' '), scope].filter(Boolean).join(', ');
}
