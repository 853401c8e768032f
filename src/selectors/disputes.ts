import type { Article } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import { comparisonsOf, numbersIn } from './compare-claims.ts';
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
  how: { kind: 'differ'; numbers: number } | { kind: 'disputed' | 'denied'; by: string };
  /** Of a denial in another article; absent where the article itself tells of it. */
  day?: IsoDate;
}

/** The questions that an article and responses of others leave contested, in its order. Nobody is found right. */
export function disputesOf(
  article: Article,
  crossResponses: readonly CrossResponse[] = [],
): Dispute[] {
  return factsOf(article).flatMap((fact) => {
    const contest =
      differenceIn(fact) ??
      rejectionIn(article, fact) ??
      denialElsewhere(article, fact, crossResponses);
    const shared = article.facts[fact.id]?.shared;
    return contest
      ? [{ id: fact.id, question: fact.question, ...(shared && { shared }), ...contest }]
      : [];
  });
}

type Fact = ReturnType<typeof factsOf>[number];

type Contest = Pick<Dispute, 'how' | 'day'>;

function differenceIn(fact: Fact): Contest | undefined {
  const differing = comparisonsOf(fact).find(({ verdict }) => verdict === 'differ');
  if (!differing) return undefined;
  return {
    how: { kind: 'differ', numbers: numbersIn(differing.claims.map(({ claim }) => claim)) },
  };
}

/** Who has checked a claim and rejects it, or denies it, or the statement that makes it. */
function rejectionIn(article: Article, { claims }: Fact): Contest | undefined {
  for (const { id, claim } of claims) {
    const { result, by } = claim.verification ?? {};
    if (result === 'disputed' || result === 'denied') {
      return { how: { kind: result, by: nameOf(article, by) } };
    }
    const denial = idsOf(article, id)
      .flatMap((one) => responsesTo(article, one))
      .find(({ how }) => how === 'denies');
    if (denial) return { how: denialBy(article, denial.id) };
  }
  return undefined;
}

/** The earliest denial of a claim in another article, or of the statement that makes it. */
function denialElsewhere(
  article: Article,
  { claims }: Fact,
  crossResponses: readonly CrossResponse[],
): Contest | undefined {
  const ids = claims.flatMap(({ id }) => idsOf(article, id));
  const denial = crossResponses.find(
    ({ id, end, how }) => end === 'responded' && how === 'denies' && ids.includes(id),
  );
  if (!denial) return undefined;
  const { article: other, id } = denial.other;
  return { how: denialBy(other, id), day: other.statements[id]?.when?.on ?? other.published };
}

/** A claim, and the statement that makes it. */
function idsOf(article: Article, claim: string): string[] {
  const statement = statementOfClaim(article, claim);
  return statement === undefined ? [claim] : [claim, statement];
}

function denialBy(article: Article, id: string): Dispute['how'] {
  return { kind: 'denied', by: nameOf(article, article.statements[id]?.source) };
}

function nameOf({ speakers }: Article, id = ''): string {
  const speaker = speakers[id];
  return speaker ? shortName(speaker) : id;
}
