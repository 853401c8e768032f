import type { Article, Claim, Speaker, Verification } from '#content/article.ts';
import { indexOf } from './article-index.ts';
import { cite } from './cite.ts';
import { type PlacedStatement, statementsOf } from './statements.ts';

/** A claim with its place in the body. */
export interface PlacedClaim {
  /** `fact.claim`, which is also its address. */
  id: string;
  claim: Claim;
  /** The marked words. */
  text: string;
  /** Absent where the article states the claim in its own voice. */
  claimant?: Speaker;
}

export interface FactEntry {
  id: string;
  question: string;
  claims: PlacedClaim[];
  /** The verification that all claims share; absent where they differ or nobody checked. */
  verification?: Verification;
}

/** The facts panel: every question with its claims, in the author's order. */
export function factsOf(article: Article): FactEntry[] {
  const { figures } = indexOf(article);
  return Object.entries(article.facts).map(([factId, fact]) => ({
    id: factId,
    question: fact.question,
    ...sharedVerification(Object.values(fact.claims)),
    claims: Object.entries(fact.claims).map(([claimId, claim]) => {
      const id = `${factId}.${claimId}`;
      const claimant = claim.by === undefined ? undefined : article.speakers[claim.by];
      return {
        id,
        claim,
        text: cite(figures.get(id)?.spans ?? [], ' … '),
        ...(claimant && { claimant }),
      };
    }),
  }));
}

function sharedVerification(claims: readonly Claim[]): Pick<FactEntry, 'verification'> {
  const first = claims[0]?.verification;
  const shared =
    first &&
    claims.every(
      ({ verification: v }) =>
        v?.by === first.by && v.result === first.result && v.statement === first.statement,
    );
  return shared ? { verification: first } : {};
}

/** Who was asked, or might have answered, and did not: the "no comment" statements. */
export function unansweredBy(article: Article): (PlacedStatement & { speaker: Speaker })[] {
  return statementsOf(article).flatMap((placed) => {
    const speaker = article.speakers[placed.statement.source];
    return placed.statement.kind === 'no-comment' && speaker ? [{ ...placed, speaker }] : [];
  });
}

/** A check's result in words: "Reuters could not verify". */
export function describeVerification({ result }: Verification, checkedBy: string): string {
  switch (result) {
    case 'verified':
      return `Verified by ${checkedBy}`;
    case 'could-not-verify':
      return `Not independently verified: ${checkedBy} could not verify it`;
    case 'disputed':
      return `Disputed by ${checkedBy}`;
    case 'denied':
      return `Denied by ${checkedBy}`;
    default:
      return result satisfies never;
  }
}
