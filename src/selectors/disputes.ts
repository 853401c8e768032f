import type { Article } from '#content/article.ts';
import { comparisonsOf } from './compare-claims.ts';
import type { CrossResponse } from './cross-responses.ts';
import { factsOf } from './facts.ts';
import { statementOfClaim } from './mentions.ts';
import { responsesTo } from './responses.ts';
import { shortName } from './speakers.ts';

/** A question of an article whose answers are contested. */
export interface Dispute {
  /** Of the fact. */
  id: string;
  question: string;
  /** The question of the registry that it is, if it is one. */
  shared?: string;
  /** Claims of which no number could satisfy all; or who disputes or denies one. */
  how: { kind: 'differ'; claims: number } | { kind: 'disputed' | 'denied'; by: string };
}

/** The questions that an article and responses of others leave contested, in its order. Nobody is found right. */
export function disputesOf(
  article: Article,
  crossResponses: readonly CrossResponse[] = [],
): Dispute[] {
  return factsOf(article).flatMap((fact) => {
    const how = differenceIn(fact) ?? rejectionIn(article, fact, crossResponses);
    const shared = article.facts[fact.id]?.shared;
    return how ? [{ id: fact.id, question: fact.question, ...(shared && { shared }), how }] : [];
  });
}

type Fact = ReturnType<typeof factsOf>[number];

function differenceIn(fact: Fact): Dispute['how'] | undefined {
  const differing = comparisonsOf(fact).find(({ verdict }) => verdict === 'differ');
  return differing && { kind: 'differ', claims: differing.claims.length };
}

/** Who has checked a claim and rejects it, or denies it, or the statement that makes it. */
function rejectionIn(
  article: Article,
  { claims }: Fact,
  crossResponses: readonly CrossResponse[],
): Dispute['how'] | undefined {
  for (const { id, claim } of claims) {
    const { result, by } = claim.verification ?? {};
    if (result === 'disputed' || result === 'denied') {
      return { kind: result, by: nameOf(article, by) };
    }
    const statement = statementOfClaim(article, id);
    const ids = [id, ...(statement === undefined ? [] : [statement])];
    const denials = [
      ...ids.flatMap((one) => responsesTo(article, one)).map((one) => ({ ...one, article })),
      ...crossResponses
        .filter((one) => one.end === 'responded' && ids.includes(one.id))
        .map(({ how, other }) => ({ how, ...other })),
    ].filter(({ how }) => how === 'denies');
    const [denial] = denials;
    if (denial) {
      const { source } = denial.article.statements[denial.id] ?? {};
      return { kind: 'denied', by: nameOf(denial.article, source) };
    }
  }
  return undefined;
}

function nameOf({ speakers }: Article, id = ''): string {
  const speaker = speakers[id];
  return speaker ? shortName(speaker) : id;
}
