import type { Article } from '#content/article.ts';
import type { Claim, NumberClaim } from '#content/claim.ts';
import { isNumberClaim } from '#content/claim.ts';
import { inlineText, walkMarks } from '#content/marks.ts';
import type { Finding } from '#content/problem.ts';
import { numbersIn } from './numbers-in.ts';

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
  return isNumberClaim(claim) ? adviceOnNumber(claim, words, language) : adviceOnWords(claim);
}

/** A claim in words has nothing to count; what counts has lost its number. */
function adviceOnWords({ unit, currency, to, bound }: Claim): string[] {
  const counted = [unit, currency, to, bound].find((field) => field !== undefined);
  return counted === undefined
    ? []
    : [`it has “${counted}”, but no number. Give it a value, or from and to.`];
}

function adviceOnNumber(claim: NumberClaim, words: string, language: string): string[] {
  const uncounted =
    claim.unit === undefined && claim.currency === undefined
      ? ['it does not say what it counts. Give it a unit, such as bodies, or a currency.']
      : [];
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
