import type { Article, Speaker } from '#content/article.ts';
import type { Claim, Verification } from '#content/claim.ts';
import { claimWords } from '#content/passages.ts';
import { perArticle } from '#content/per-article.ts';

/** A claim with its place in the body. */
export interface PlacedClaim {
  /** `fact.claim`, which is also its address. */
  id: string;
  /** The question that it belongs to; it may answer others as well. */
  factId: string;
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
export const factsOf = perArticle((article): readonly FactEntry[] => {
  const all = Object.entries(article.facts).flatMap(([factId, { claims }]) =>
    Object.entries(claims).map(([claimId, claim]) => placeClaim(article, factId, claimId, claim)),
  );
  return Object.entries(article.facts).map(([id, { question }]) => {
    const own = all.filter(({ factId }) => factId === id);
    const shared = all.filter(({ claim }) => claim.alsoAnswers?.includes(id));
    const claims = [...own, ...shared];
    return { id, question, claims, ...sharedVerification(claims.map(({ claim }) => claim)) };
  });
});

function placeClaim(article: Article, factId: string, claimId: string, claim: Claim): PlacedClaim {
  const id = `${factId}.${claimId}`;
  const claimant = claim.by === undefined ? undefined : article.speakers[claim.by];
  return { id, factId, claim, text: claimWords(article, id), ...(claimant && { claimant }) };
}

/** By speaker, their claims in the order of the panel; those who claim nothing are left out. */
export function claimsBySpeaker(article: Article): Map<string, PlacedClaim[]> {
  const bySpeaker = new Map<string, PlacedClaim[]>();
  for (const { id, claims } of factsOf(article)) {
    for (const placed of claims.filter(({ factId }) => factId === id)) {
      const { by } = placed.claim;
      if (by !== undefined) bySpeaker.set(by, [...(bySpeaker.get(by) ?? []), placed]);
    }
  }
  return bySpeaker;
}

function sharedVerification(claims: readonly Claim[]): Pick<FactEntry, 'verification'> {
  const first = claims[0]?.verification;
  const shared =
    first &&
    claims.every(
      ({ verification: v }) =>
        v?.by === first.by &&
        v.result === first.result &&
        v.verdict === first.verdict &&
        v.statement === first.statement,
    );
  return shared ? { verification: first } : {};
}
