import type { Article, Claim } from '../article.ts';
import { inlineText } from '../inline-text.ts';
import type { Finding } from '../problem.ts';
import { walkMarks } from '../walk-marks.ts';

const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** Digits with commas or no-break spaces between groups, a decimal point, and a scale word or letter. */
const NUMBER =
  /(\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?)(?:\s*(thousand|million|billion|trillion|k|m|bn|tn)\b)?/gi;

/** Numbers that are no numbers, and numbers that differ from the digits in the body. */
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
      adviceOn(claim, marked.get(`${fact}.${id}`)).map((advice) => ({
        where: `claim “${fact}.${id}”`,
        advice,
      })),
    ),
  );
}

function adviceOn(claim: Claim, words: string | undefined): string[] {
  if (claim.value === undefined) return [];
  if (!Number.isFinite(claim.value)) {
    return [`its value is ${claim.value}. Write a plain number, such as 600_000_000.`];
  }
  const written = numbersIn(words ?? '');
  return written.length === 0 || written.includes(claim.value)
    ? []
    : [
        `its value is ${claim.value}, but the body says “${words}”. Make them agree; the body shows what was said.`,
      ];
}

/** The numbers written in digits; none where they are spelled out. */
function numbersIn(words: string): number[] {
  return [...words.matchAll(NUMBER)].map(([, digits = '', scale = '']) => {
    const number = Number(digits.replace(/[,\u00a0\u202f]/g, ''));
    // A decimal fraction times a power of ten may be off in its last bit: 1.07 × 10¹².
    return Number((number * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(15));
  });
}
