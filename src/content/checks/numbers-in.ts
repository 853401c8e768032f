import { isLanguage } from '#content/is-language.ts';

/** What a word after a number in English multiplies it by. A lone letter may also stand for a unit. */
const SCALES: Record<string, readonly number[]> = {
  thousand: [1e3],
  million: [1e6],
  billion: [1e9],
  trillion: [1e12],
  k: [1, 1e3],
  m: [1, 1e6],
  bn: [1e9],
  tn: [1e12],
};

/** What an unknown word may multiply it by: in other languages "млрд" and "Milliarden" are not read. */
const ANY_SCALE = [1, 1e3, 1e6, 1e9, 1e12];

/** Digits, in groups of three or not; a decimal part; the word or letters after them. */
const COMMAS_BETWEEN_GROUPS = /(\d+(?:[,’\u00a0\u202f]\d{3})*)(?:\.(\d+))?(?:\s*(\p{L}+))?/gu;
const POINTS_BETWEEN_GROUPS = /(\d+(?:[.’\u00a0\u202f]\d{3})*)(?:,(\d+))?(?:\s*(\p{L}+))?/gu;

/** Between the ends of a range, the second of which may say the scale of both: "2 to 3 million". */
const BETWEEN_ENDS = /^\s*(?:to|and|[-–—])\s*\p{Sc}?$/u;

interface Written {
  number: number;
  scales: readonly number[];
  /** Whether a word of its own says the scale. */
  scaled: boolean;
  start: number;
  end: number;
}

/** The numbers that digits may stand for in a language; none where they are spelled out. */
export function numbersIn(words: string, language: string): number[] {
  const locale = isLanguage(language) ? language : 'en';
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  const english = new Intl.Locale(locale).language === 'en';
  const pattern = decimal === ',' ? POINTS_BETWEEN_GROUPS : COMMAS_BETWEEN_GROUPS;
  const all = [...words.matchAll(pattern)].map((match) => writtenIn(match, english));
  return all.flatMap(({ number, scales, scaled, end }, i) => {
    const next = all[i + 1];
    const isRange = next !== undefined && BETWEEN_ENDS.test(words.slice(end, next.start));
    const shared = isRange && !scaled ? next.scales : [];
    // A decimal fraction times a power of ten may be off in its last bit: 1.07 × 10¹².
    return [...scales, ...shared].map((scale) => Number((number * scale).toPrecision(15)));
  });
}

function writtenIn(match: RegExpExecArray, english: boolean): Written {
  const [all, whole = '', fraction = '0', word = ''] = match;
  const known = Object.hasOwn(SCALES, word.toLowerCase()) ? SCALES[word.toLowerCase()] : undefined;
  return {
    number: Number(`${whole.replace(/\D/g, '')}.${fraction}`),
    scales: english ? (known ?? [1]) : ANY_SCALE,
    scaled: known !== undefined,
    start: match.index,
    // A word that is no scale is no part of the number.
    end: match.index + (known ? all.length : all.length - word.length),
  };
}
