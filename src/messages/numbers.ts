import { type Claim, isNumberClaim, type NumberClaim } from '#content/claim.ts';
import { madeOnce } from '#content/made-once.ts';
import type { Bound, Proportion } from '#content/vocabulary.ts';
import { locale, words } from './catalogue/words.ts';
import { isolated } from './isolated.ts';

/*
 * Browsers' language data differ in small ways from the build's ("10–11" or "10 – 11"). What the build
 * wrote stands: elements that show these texts carry suppressHydrationWarning.
 */

const numberFormat = madeOnce(
  (language: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** "9,000", "US$15.1 billion", "40–60", "80 kilometres", "1 in 14": a claim's number as its language writes it, without its bound. */
export function formatAmount(claim: NumberClaim, language: string): string {
  const { currency, measure, signed, outOf } = claim;
  const ends = claim.value === undefined ? [claim.from, claim.to] : [claim.value];
  const format = numberFormat(language, {
    ...(ends.every(isRound)
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
      : { maximumFractionDigits: 20 }),
    ...(measure && { style: 'unit', unit: measure, unitDisplay: 'long' }),
    ...(signed && { signDisplay: 'exceptZero' }),
  });
  if (claim.value === undefined) {
    return withCurrency(closeDash(format.formatRange(claim.from, claim.to)), currency, language);
  }
  const number = format.format(claim.value);
  if (outOf === undefined) return withCurrency(number, currency, language);
  return ofWhole(number, format.format(outOf), claim.as ?? 'share');
}

function ofWhole(part: string, whole: string, as: Proportion): string {
  switch (as) {
    case 'share':
      return words().partOf(part, whole);
    case 'odds':
      return words().odds(part, whole);
    case 'fraction':
      return `${part}/${whole}`;
    case 'ratio':
      return `${part}:${whole}`;
    default:
      return as satisfies never;
  }
}

/** The numbers of a scale, all in one form and short: "0", "US$500m", "US$1bn". */
export function formatMarks(
  marks: readonly number[],
  currency: string | undefined,
  language: string,
): string[] {
  const large = marks.some((mark) => Math.abs(mark) >= 1e6);
  const format = numberFormat(language, {
    ...(large ? { notation: 'compact' } : {}),
    maximumFractionDigits: 20,
  });
  return marks.map((mark) => withCurrency(format.format(mark), currency, language));
}

/** "US$5", "-US$5", "5 $": the sign stands first, and the currency where the language has it. */
function withCurrency(number: string, currency: string | undefined, language: string): string {
  if (currency === undefined) return number;
  const parts = partsOfAmount(currency, language, 'symbol');
  const narrow = partsOfAmount(currency, language, 'narrowSymbol');
  // A dollar or a pound is of more than one country; a sign like ₴ is of one.
  const isOfOne = /^[^\p{L}$£¥]+$/u.test(narrow.symbol);
  const { symbol, space, first } = parts.symbol === currency && isOfOne ? narrow : parts;
  return first
    ? number.replace(/\p{Nd}/u, (digit) => symbol + space + digit)
    : number + space + symbol;
}

function partsOfAmount(
  currency: string,
  language: string,
  currencyDisplay: 'symbol' | 'narrowSymbol',
): { symbol: string; space: string; first: boolean } {
  const format = numberFormat(language, { style: 'currency', currency, currencyDisplay });
  const parts = format.formatToParts(0);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const first = at < parts.findIndex(({ type }) => type === 'integer');
  const next = parts[first ? at + 1 : at - 1];
  return {
    symbol: parts[at]?.value ?? currency,
    space: next?.type === 'literal' ? next.value : '',
    first,
  };
}

/** Millions and more with at most two decimals are written with their word; nothing is rounded. */
function isRound(value: number): boolean {
  const scale = 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3);
  return Math.abs(value) >= 1e6 && value % (scale / 100) === 0;
}

/** Language data set the dash of "10 – 11" apart, or do not; between numbers it stands close. */
function closeDash(range: string): string {
  return range.replace(/\s–\s/u, ' – ').replace(/(\d) – (?=\d+\D*$)/u, '$1–');
}

/** "3.9%": a part of 1, in the language of the interface. */
export function formatShare(share: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return numberFormat(locale(), { style: 'percent', ...digits }).format(share);
}

export function formatBound(bound: Bound): string {
  return words().bounds[bound];
}

/** What a number counts, and what a rate is counted by: "bodies", "cases per day". */
export function countedBy({ unit, per }: Pick<Claim, 'unit' | 'per'>): string {
  return [unit, per && words().per(per)].filter(Boolean).join(' ');
}

/** What a scale is of: "bodies", "US dollars per day", "kilometres". */
export function countedOnScale({ unit, currency, measure, per }: Claim, language: string): string {
  const options: Intl.NumberFormatOptions | undefined = currency
    ? { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 }
    : measure
      ? { style: 'unit', unit: measure, unitDisplay: 'long' }
      : undefined;
  // The form after 3 is the plural that a heading has, in Ukrainian and Arabic too.
  const parts = options ? numberFormat(language, options).formatToParts(3) : [];
  const named = parts.filter(({ type }) => type === 'currency' || type === 'unit');
  return countedBy({
    unit: unit ?? named.map(({ value }) => value).join(' '),
    ...(per !== undefined && { per }),
  });
}

/** "more than 400 bodies, in forests nearby": a claim's number with what it counts; nothing for words. */
export function describeQuantity(claim: Claim, language: string): string | undefined {
  if (!isNumberClaim(claim)) return undefined;
  const { bound } = claim;
  return (bound ? `${formatBound(bound)} ` : '') + describeAmount(claim, language);
}

/** The same without its bound, which is the interface's word: "400 bodies, in forests nearby". */
export function describeAmount(claim: NumberClaim, language: string): string {
  const amount = isolated(`${formatAmount(claim, language)} ${countedBy(claim)}`.trim());
  return [amount, ...(claim.scope ? [isolated(claim.scope)] : [])].join(words().comma);
}
