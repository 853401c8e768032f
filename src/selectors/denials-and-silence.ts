import type { Article, Statement } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import { type PlacedStatement, statementsOf } from './statements.ts';

/** A denial, or the lack of an answer. */
export interface DenialOrSilence extends PlacedStatement {
  /** As of when it holds. */
  asOf: IsoDate;
}

/** Who denies, and who was asked or might have answered and did not, in the order of the body. */
export function denialsAndSilence(article: Article): DenialOrSilence[] {
  return statementsOf(article).flatMap((placed) => {
    const { kind, respondsTo } = placed.statement;
    const denies = kind === 'denial' || respondsTo?.how === 'denies';
    return denies || kind === 'no-comment'
      ? [{ ...placed, asOf: holdsAsOf(article, placed.statement) }]
      : [];
  });
}

/**
 * As of when a denial or a silence holds: the day that the statement names, else that of the report. A
 * correction asks nobody anew.
 */
export function holdsAsOf({ published }: Article, { when }: Statement): IsoDate {
  return when?.on ?? published;
}
