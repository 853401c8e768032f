import type { Article } from '#content/article.ts';
import type { Claim, NumberClaim } from '#content/claim.ts';
import { isNumberClaim } from '#content/claim.ts';
import { claimWords } from '#content/passages.ts';
import type { Finding } from '#content/problem.ts';
import { numbersIn } from './numbers-in.ts';
import { spelledNumbers } from './spelled-numbers.ts';

/** Claims that say nothing that can be read, and numbers that differ from the digits in the body. */
export function checkFigures(article: Article): Finding[] {
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, claim]) =>
      adviceOn(claim, claimWords(article, `${fact}.${id}`), article.language).map((advice) => ({
        where: `claim “${fact}.${id}”`,
        advice,
      })),
    ),
  );
}

function adviceOn(claim: Claim, words: string, language: string): string[] {
  return isNumberClaim(claim) ? adviceOnNumber(claim, words, language) : adviceOnWords(claim);
}

/** A claim in words has nothing to count; what counts has lost its number. */
function adviceOnWords({ unit, currency, measure, to, bound, outOf, per }: Claim): string[] {
  const fields = [unit, currency, measure, to, bound, outOf, per];
  const counted = fields.find((field) => field !== undefined);
  return counted === undefined
    ? []
    : [`it has “${counted}”, but no number. Give it a value, or from and to.`];
}

/** A part of a whole, and what may be written of one. */
function adviceOnWhole({ value, outOf, as, signed }: NumberClaim): string[] {
  if (outOf === undefined) {
    return as === undefined
      ? []
      : [`it is written as ${as}, but of no whole. Give the whole as outOf, or leave as out.`];
  }
  return [
    ...(Number.isFinite(outOf) && outOf > 0
      ? []
      : [`its whole is ${outOf}. Write a number above nought as outOf.`]),
    ...(signed ? ['a part of a whole has no sign. Leave signed out, or outOf.'] : []),
    ...((as ?? 'share') !== 'ratio' && (value < 0 || value > outOf)
      ? [`it is ${value} out of ${outOf}. A part is at most its whole; correct one of them.`]
      : []),
  ];
}

function adviceOnNumber(claim: NumberClaim, words: string, language: string): string[] {
  const uncounted = [
    ...([claim.unit, claim.currency, claim.measure].every((counted) => counted === undefined)
      ? ['it does not say what it counts. Give it a unit, such as bodies, or a currency.']
      : []),
    ...adviceOnWhole(claim),
  ];
  const ends = claim.value === undefined ? [claim.from, claim.to] : [claim.value];
  if (ends.length === 2 && claim.to === undefined) {
    return [...uncounted, `it runs from ${claim.from} to no end. Write both, from and to.`];
  }
  const strange = ends.filter((end) => !Number.isFinite(end));
  if (strange.length > 0) {
    return [
      ...uncounted,
      ...strange.map((end) => `its value is ${end}. Write a plain number, such as 600_000_000.`),
    ];
  }
  const [from = 0, to = from] = ends;
  if (ends.length === 2 && from === to) {
    return [...uncounted, `it runs from ${from} to ${to}. Write one number as its value.`];
  }
  if (from > to) return [...uncounted, `it runs from ${from} to ${to}. Write the lower end first.`];
  const digits = numbersIn(words, language);
  const spelled = spelledNumbers(words, language);
  const written = [...digits, ...spelled];
  const differing = ends.filter((end) => !isWritten(end, written));
  // "One" is often no number, and of several numbers some may be spelled in a way that is not read.
  const isUnread =
    written.every((number) => number === 1) ||
    (claim.outOf !== undefined && written.every((number) => number === claim.outOf));
  if (isUnread) return uncounted;
  return [
    ...uncounted,
    ...differing.map(
      (end) =>
        `its value is ${end}, but the body says “${words}”. Make them agree; the body shows what was said.`,
    ),
  ];
}

/** In words a sign may be a word, "minus" or "fell by". */
function isWritten(end: number, written: readonly number[]): boolean {
  return written.includes(end) || written.includes(Math.abs(end));
}
