import type { Article, Speaker, Statement } from '#content/article.ts';
import { perArticle } from '#content/per-article.ts';
import type { ResponseKind } from '#content/vocabulary.ts';

/** A statement that responds to another, or to a claim. */
export interface PlacedResponse {
  /** Of the statement that responds. */
  id: string;
  how: ResponseKind;
}

const responses = perArticle(({ statements }) => {
  const byTarget = new Map<string, PlacedResponse[]>();
  for (const [id, { respondsTo }] of Object.entries(statements)) {
    if (!respondsTo || respondsTo.in) continue;
    const { how, to } = respondsTo;
    byTarget.set(to, [...(byTarget.get(to) ?? []), { id, how }]);
  }
  return byTarget;
});

/** Everything in its article that denies, answers, confirms or retracts a statement or claim. */
export function responsesTo(article: Article, id: string): readonly PlacedResponse[] {
  return responses(article).get(id) ?? [];
}

/** What a response leads to. */
export function statementOrClaim(
  article: Article,
  id: string,
):
  | { kind: 'statement'; statement: Statement }
  | { kind: 'claim'; claimant: Speaker | undefined }
  | undefined {
  const statement = article.statements[id];
  if (statement) return { kind: 'statement', statement };
  const [fact = '', claimId = ''] = id.split('.');
  const claim = article.facts[fact]?.claims[claimId];
  return claim && { kind: 'claim', claimant: article.speakers[claim.by ?? ''] };
}
