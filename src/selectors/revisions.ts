import type { IsoDate } from '#content/moment.ts';
import { type ComparableClaim, isComparable } from './compare-claims.ts';
import type { FactEntry } from './facts.ts';

/** A claim and the day of which it tells. */
interface DatedClaim extends ComparableClaim {
  day: IsoDate;
}

/** Numbers that one after the other took the place of the one before, the first of them first. */
export type Revisions = readonly DatedClaim[];

/** Every chain of revised numbers that answers a question, such as a toll that rises. */
export function revisionsOf({ claims }: FactEntry): Revisions[] {
  const dated = new Map(
    claims.filter(isComparable).flatMap((placed) => {
      const day = placed.claim.asOf ?? placed.claim.made;
      return day ? [[placed.id, { ...placed, day }] as const] : [];
    }),
  );
  const before = ({ factId, claim }: DatedClaim) => dated.get(`${factId}.${claim.revises}`);
  const revised = new Set([...dated.values()].map((placed) => before(placed)?.id));
  const lasts = [...dated.values()].filter((placed) => !revised.has(placed.id) && before(placed));
  return lasts.map((last) => {
    const chain = [last];
    for (let one = before(last); one; one = before(one)) chain.unshift(one);
    return chain;
  });
}
