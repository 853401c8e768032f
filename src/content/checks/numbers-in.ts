import { isLanguage } from '#content/is-language.ts';
import { scaleIn } from './number-scales.ts';

/** Digits, in groups of three (or, as in India, two) or not; a decimal part; the word, letters or sign after them. */
const COMMAS_BETWEEN_GROUPS =
  /(\d+(?:[,’\u00a0\u202f]\d{2,3})*|(?=\.\d))(?:\.(\d+))?(?:[\s-]*(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?)?/dgu;
const POINTS_BETWEEN_GROUPS =
  /(\d+(?:[.’\u00a0\u202f]\d{3})*|(?=,\d))(?:,(\d+))?(?:[\s-]*(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?)?/dgu;

/** Between the ends of a range, the second of which may say the scale of both: "2 to 3 million", "US$2–US$3 million". */
const BETWEEN_ENDS = /^[\s-]*(?:to|and|or|[-–—])[\s-]*(?:\p{Lu}{0,3}\p{Sc})?$/u;

interface Written {
  number: number;
  scales: readonly number[];
  /** Whether a word of its own says the scale. */
  scaled: boolean;
  start: number;
  end: number;
}

/** The numbers that digits may stand for in a language, without their signs; none where they are spelled out. */
export function numbersIn(words: string, language: string): number[] {
  const { locale, decimal } = writingOf(language);
  const pattern = decimal === ',' ? POINTS_BETWEEN_GROUPS : COMMAS_BETWEEN_GROUPS;
  const text = withLatinDigits(words, decimal);
  const all = [...text.matchAll(pattern)].map((match) => writtenIn(match, locale));
  return all.flatMap(({ number, scales, scaled, end }, i) => {
    const next = all[i + 1];
    const isRange = next !== undefined && BETWEEN_ENDS.test(text.slice(end, next.start));
    const shared = isRange && !scaled ? next.scales : [];
    // A decimal fraction times a power of ten may be off in its last bit: 1.07 × 10¹².
    return [...scales, ...shared].map((scale) => Number((number * scale).toPrecision(15)));
  });
}

/** How numbers are written in a language; as in English where the tag names none. */
interface Writing {
  locale: string;
  /** The sign before decimals. */
  decimal: string;
}

const writings = new Map<string, Writing>();

function writingOf(language: string): Writing {
  const known = writings.get(language);
  if (known) return known;
  const locale = isLanguage(language) ? language : 'en';
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const writing = { locale, decimal };
  writings.set(language, writing);
  return writing;
}

function writtenIn(match: RegExpExecArray, locale: string): Written {
  const [, whole = '', fraction = '0', word = '', second = ''] = match;
  const first = scaleIn(word, locale);
  // "1 lakh crore"
  const more = first && scaleIn(second, locale);
  const scales = more ? first.flatMap((one) => more.map((other) => one * other)) : first;
  // A word that is no scale is no part of the number.
  const last = match.indices?.slice(1, more ? 5 : first ? 4 : 3).findLast(Boolean);
  return {
    number: Number(`${whole.replace(/\D/g, '') || '0'}.${fraction}`),
    scales: scales ?? [1],
    scaled: scales !== undefined,
    start: match.index,
    end: last?.[1] ?? match.index,
  };
}

/** The decimals of fractions that are one character: ½ is 0.5. */
const FRACTIONS: Record<string, string> = { '½': '5', '¼': '25', '¾': '75', '⅕': '2', '⅛': '125' };

/** Digits of every script as Latin ones, the Arabic signs between them as theirs, and ½ as .5; no marks of direction. */
function withLatinDigits(words: string, decimal: string): string {
  return words
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[½¼¾⅕⅛]/gu, (sign) => (decimal === ',' ? ',' : '.') + FRACTIONS[sign])
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** In every script the ten digits follow one another in Unicode, from nought to nine. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}
