import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { walkMarks } from '#content/marks.ts';
import { perArticle } from '#content/per-article.ts';
import { sourcesOf } from '#content/statement.ts';
import type { MarkKind } from '#content/vocabulary.ts';

/** A block that mentions something, as the panel leads to it. */
export interface Mention {
  blockId: string;
  /** Counted from 1. */
  number: number;
}

const marksOf = perArticle(({ blocks }) => walkMarks(blocks));

/** The blocks in which a place or an event is marked, in their order. */
export function mentionsOf(article: Article, kind: MarkKind, id: string): Mention[] {
  const marked = new Set(
    marksOf(article)
      .filter(({ mark }) => mark.mark === kind && mark.id === id)
      .map(({ block }) => block.id),
  );
  return [...indexOf(article).blockNumbers].flatMap(([blockId, number]) =>
    marked.has(blockId) ? [{ blockId, number }] : [],
  );
}

/** The id of the statement that a claim is made in: the innermost around its mark, else the first within it. */
export function statementOfClaim(article: Article, claimId: string): string | undefined {
  const isClaim = isFigure(claimId);
  const inner = marksOf(article).find(
    ({ mark, inside }) => mark.mark === 'statement' && inside.some(isClaim),
  );
  return statementAround(article, claimId) ?? inner?.mark.id;
}

/** Whether a claim's words are part of a direct quote of its claimant. */
export function isQuotedClaim(article: Article, claimId: string): boolean {
  const [fact = '', claim = ''] = claimId.split('.');
  const by = article.facts[fact]?.claims[claim]?.by;
  const statement = article.statements[statementAround(article, claimId) ?? ''];
  return statement?.kind === 'direct' && by !== undefined && sourcesOf(statement).includes(by);
}

function statementAround(article: Article, claimId: string): string | undefined {
  const isClaim = isFigure(claimId);
  const around = marksOf(article).find(({ mark }) => isClaim(mark));
  return around?.inside.findLast(({ mark }) => mark === 'statement')?.id;
}

function isFigure(claimId: string) {
  return ({ mark, id }: { mark: MarkKind; id: string }) => mark === 'figure' && id === claimId;
}
