import type { Article } from '../article.ts';
import type { Bound, Claim, NumberClaim, VerificationResult } from '../claim.ts';
import { inlineText } from '../inline-text.ts';
import { isLanguage } from '../is-language.ts';
import { isNumberClaim } from '../number-claim.ts';
import type { Finding } from '../problem.ts';
import { walkMarks } from '../walk-marks.ts';

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

/** Claims that say nothing that can be read, and numbers that differ from the digits in the body. */
export function checkFigures(article: Article): Finding[] {
  const marked = new Map<string, string>();
  for (const { mark } of walkMarks(article.paragraphs)) {
    if (mark.mark !== 'figure') continue;
    const earlier = marked.get(mark.id);
    const words = inlineText(mark.children);
    marked.set(mark.id, earlier === undefined ? words : `${earlier} … ${words}`);
  }
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, claim]) =>
      adviceOn(claim, marked.get(`${fact}.${id}`), article.language).map((advice) => ({
        where: `claim “${fact}.${id}”`,
        advice,
      })),
    ),
  );
}

function adviceOn(claim: Claim, words = '', language: string): string[] {
  const unknown = [
    ...unknownWord('bound', claim.bound, BOUNDS),
    ...unknownWord('verification’s result', claim.verification?.result, RESULTS),
  ];
  return isNumberClaim(claim) ? [...unknown, ...adviceOnNumber(claim, words, language)] : unknown;
}

const BOUNDS: Record<Bound, true> = {
  about: true,
  'more-than': true,
  'at-least': true,
  'less-than': true,
  'at-most': true,
};
const RESULTS: Record<VerificationResult, true> = {
  verified: true,
  'could-not-verify': true,
  disputed: true,
  denied: true,
};

/** What the compiler already refuses, for articles that come to the check without it. */
function unknownWord(field: string, word: string | undefined, known: object): string[] {
  return word === undefined || Object.hasOwn(known, word)
    ? []
    : [`its ${field} is “${word}”, which means nothing here. Use ${listOf(Object.keys(known))}.`];
}

function listOf(words: string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function adviceOnNumber(claim: NumberClaim, words: string, language: string): string[] {
  const uncounted =
    claim.unit === undefined && claim.currency === undefined
      ? ['it does not say what it counts. Give it a unit, such as bodies, or a currency.']
      : [];
  const ends = claim.value === undefined ? [claim.from, claim.to] : [claim.value];
  const strange = ends.filter((end) => !Number.isFinite(end));
  if (strange.length > 0) {
    return [
      ...uncounted,
      ...strange.map((end) => `its value is ${end}. Write a plain number, such as 600_000_000.`),
    ];
  }
  const [from = 0, to = from] = ends;
  if (from > to) return [...uncounted, `it runs from ${from} to ${to}. Write the lower end first.`];
  const written = numbersIn(words, language);
  const differing = written.length === 0 ? [] : ends.filter((end) => !written.includes(end));
  return [
    ...uncounted,
    ...differing.map(
      (end) =>
        `its value is ${end}, but the body says “${words}”. Make them agree; the body shows what was said.`,
    ),
  ];
}

/** The numbers that digits may stand for in a language; none where they are spelled out. */
function numbersIn(words: string, language: string): number[] {
  const locale = isLanguage(language) ? language : 'en';
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  const english = new Intl.Locale(locale).language === 'en';
  const number = decimal === ',' ? POINTS_BETWEEN_GROUPS : COMMAS_BETWEEN_GROUPS;
  return [...words.matchAll(number)].flatMap(([, whole = '', fraction = '0', word = '']) => {
    const read = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
    const scales = english ? (SCALES[word.toLowerCase()] ?? [1]) : ANY_SCALE;
    // A decimal fraction times a power of ten may be off in its last bit: 1.07 × 10¹².
    return scales.map((scale) => Number((read * scale).toPrecision(15)));
  });
}

/** Digits, in groups of three or not; a decimal part; the word or letters after them. */
const COMMAS_BETWEEN_GROUPS = /(\d+(?:[,’\u00a0\u202f]\d{3})*)(?:\.(\d+))?(?:\s*(\p{L}+))?/gu;
const POINTS_BETWEEN_GROUPS = /(\d+(?:[.’\u00a0\u202f]\d{3})*)(?:,(\d+))?(?:\s*(\p{L}+))?/gu;
