import { isLanguage } from '#content/is-language.ts';

/** What a word or letters after a number multiply it by. A lone letter may also stand for a unit. */
const SCALES: Record<string, readonly number[]> = {
  dozen: [12],
  hundred: [1e2],
  thousand: [1e3],
  lakh: [1e5],
  million: [1e6],
  crore: [1e7],
  billion: [1e9],
  trillion: [1e12],
  k: [1, 1e3],
  m: [1, 1e6],
  mn: [1e6],
  b: [1, 1e9],
  bn: [1e9],
  tn: [1e12],
};

/** The same where no space parts them from the number, in Chinese, Japanese and Korean. */
const SCALE_SIGNS: Record<string, number> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
};

/** What an unknown word may multiply it by: in other languages "млрд" and "Milliarden" are not read. */
const ANY_SCALE = [1, 1e3, 1e6, 1e9, 1e12];

/** Digits, in groups of three (or, as in India, two) or not; a decimal part; the word, letters or sign after them. */
const COMMAS_BETWEEN_GROUPS =
  /(\d+(?:[,’\u00a0\u202f]\d{2,3})*|(?=\.\d))(?:\.(\d+))?(?:[\s-]*(\p{L}+))?/gu;
const POINTS_BETWEEN_GROUPS =
  /(\d+(?:[.’\u00a0\u202f]\d{3})*|(?=,\d))(?:,(\d+))?(?:[\s-]*(\p{L}+))?/gu;

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
  const locale = isLanguage(language) ? language : 'en';
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  const isEnglish = new Intl.Locale(locale).language === 'en';
  const pattern = decimal === ',' ? POINTS_BETWEEN_GROUPS : COMMAS_BETWEEN_GROUPS;
  const text = withLatinDigits(words, decimal ?? '.');
  const all = [...text.matchAll(pattern)].map((match) => writtenIn(match, isEnglish));
  return all.flatMap(({ number, scales, scaled, end }, i) => {
    const next = all[i + 1];
    const isRange = next !== undefined && BETWEEN_ENDS.test(text.slice(end, next.start));
    const shared = isRange && !scaled ? next.scales : [];
    // A decimal fraction times a power of ten may be off in its last bit: 1.07 × 10¹².
    return [...scales, ...shared].map((scale) => Number((number * scale).toPrecision(15)));
  });
}

function writtenIn(match: RegExpExecArray, isEnglish: boolean): Written {
  const [all, whole = '', fraction = '0', word = ''] = match;
  const sign = SCALE_SIGNS[word.charAt(0)];
  const known = Object.hasOwn(SCALES, word.toLowerCase()) ? SCALES[word.toLowerCase()] : undefined;
  const scales = sign === undefined ? known : [sign];
  return {
    number: Number(`${whole.replace(/\D/g, '') || '0'}.${fraction}`),
    scales: scales ?? (isEnglish ? [1] : ANY_SCALE),
    scaled: scales !== undefined,
    start: match.index,
    // A word that is no scale is no part of the number.
    end: match.index + (scales ? all.length : all.length - all.replace(/^[^\p{L}]*/u, '').length),
  };
}

/** The decimals of fractions that are one character: ½ is 0.5. */
const FRACTIONS: Record<string, string> = { '½': '5', '¼': '25', '¾': '75', '⅕': '2', '⅛': '125' };

/** Digits of every script as Latin ones, the Arabic signs between them as theirs, and ½ as .5. */
function withLatinDigits(words: string, decimal: string): string {
  return words
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
