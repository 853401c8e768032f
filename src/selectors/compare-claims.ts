import { type Claim, isNumberClaim, type NumberClaim } from '#content/claim.ts';
import { allowedNumbers, haveCommonNumber } from './allowed-numbers.ts';
import type { FactEntry, PlacedClaim } from './facts.ts';

export type ComparableClaim = PlacedClaim & { claim: NumberClaim };

/**
 * `same`: all give one and the same number; `compatible`: they differ in form, and one number could
 * satisfy them all; `differ`: no number could.
 */
type Verdict = 'same' | 'compatible' | 'differ';

/** Claims about one and the same thing, at least two, and what comparing them comes to. */
export interface Comparison {
  claims: ComparableClaim[];
  verdict: Verdict;
}

/**
 * Compares the numbers that answer one question. Only claims with the same unit and the same scope
 * are ever compared, and words never are; the question's other claims stand as they are. Of a claim
 * that was revised only the last form counts: nobody contradicts themselves by knowing more.
 */
export function comparisonsOf(fact: FactEntry): Comparison[] {
  const alike = new Map<string, ComparableClaim[]>();
  for (const placed of lastNumbersOf(fact)) {
    const thing = thingCounted(placed.claim);
    alike.set(thing, [...(alike.get(thing) ?? []), placed]);
  }
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ claims: group, verdict: verdictOn(group.map(({ claim }) => claim)) }));
}

/** Alike for claims that count the same thing in the same scope. */
export function thingCounted(claim: Claim): string {
  const { unit, currency, measure, scope, per, outOf } = claim;
  return [unit ?? currency ?? measure, scope, per, outOf?.toString()].map(plain).join('\n');
}

/** Whether a question has numbers side by side of which no two are about the same thing, revisions apart. */
export function isNotCompared(fact: FactEntry): boolean {
  return lastNumbersOf(fact).length > 1 && comparisonsOf(fact).length === 0;
}

/** Whether one of a question's numbers takes the place of another. */
export function hasRevisions(fact: FactEntry): boolean {
  return lastNumbersOf(fact).length < fact.claims.filter(isComparable).length;
}

/** The numbers that answer a question, of those that were revised only the last. */
function lastNumbersOf({ claims }: FactEntry): ComparableClaim[] {
  const revised = new Set(claims.map(({ factId, claim }) => `${factId}.${claim.revises}`));
  return claims.filter(isComparable).filter(({ id }) => !revised.has(id));
}

/** Whether a claim gives a number. */
export function isComparable(placed: PlacedClaim): placed is ComparableClaim {
  return isNumberClaim(placed.claim);
}

function verdictOn(claims: readonly NumberClaim[]): Verdict {
  if (numbersIn(claims) === 1) return 'same';
  return haveCommonNumber(claims.map(allowedNumbers)) ? 'compatible' : 'differ';
}

/** How many numbers claims give, each with its bound: 447, 447 and 436 are two. */
export function numbersIn(claims: readonly NumberClaim[]): number {
  return new Set(claims.map(({ value, from, to, bound }) => [value, from, to, bound].join())).size;
}

/** Unit and scope as they are told apart: not by capitals, nor by spaces. */
function plain(text = ''): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
