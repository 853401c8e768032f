import type { Article, Correction } from '#content/article.ts';
import { type Ledger, lastWords } from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import type { StatementKind } from '#content/vocabulary.ts';

/** A statement that an article no longer has, as it last stood. */
export interface WithdrawnStatement {
  article: Article;
  id: string;
  words: string;
  /** Absent where the ledger did not record it yet. */
  kind?: StatementKind | undefined;
  /** The article’s: the ledger does not know when it was made. */
  day: IsoDate;
  withdrawn: { on: IsoDate; reason: string };
  corrections: readonly Correction[];
}

/** An article with the record of what it published. */
export interface RecordedArticle {
  article: Article;
  readonly ledger: Ledger | undefined;
}

/** What articles once had of a speaker and withdrew, by the ledger’s record of who said it. */
export function withdrawnStatementsOf(
  articles: readonly RecordedArticle[],
  speakerId: string,
): WithdrawnStatement[] {
  return articles.flatMap((one) =>
    withdrawnIn(one)
      .filter(({ by }) => by.includes(speakerId))
      .map(({ statement }) => statement),
  );
}

/** Everyone of whom an article withdrew a statement. */
export function speakersWithdrawnIn(one: RecordedArticle): string[] {
  return withdrawnIn(one).flatMap(({ by }) => by);
}

function withdrawnIn(one: RecordedArticle) {
  const { article } = one;
  const answers = Object.entries(article.former).flatMap(([id, answer]) =>
    'withdrawn' in answer ? [{ id, on: answer.withdrawn, reason: answer.reason }] : [],
  );
  // Most articles withdrew nothing, and their ledgers stay unread.
  const ledger = answers.length > 0 ? one.ledger : undefined;
  return answers.flatMap(({ id, on, reason }) => {
    const passage = ledger && lastWords(ledger, id);
    if (passage?.kind !== 'statement') return [];
    const { words, attribution } = passage;
    const by = attribution?.by ?? [];
    const statement: WithdrawnStatement = {
      article,
      id,
      words,
      kind: attribution?.kind,
      day: article.published,
      withdrawn: { on, reason },
      corrections: article.corrections.filter((correction) => correction.passage === id),
    };
    return [{ by: [...by, ...by.flatMap((name) => idsNow(article, name))], statement }];
  });
}

/** What became of a speaker’s earlier id. */
function idsNow(article: Article, id: string): readonly string[] {
  return standingIds(resolvePassage(article, id)).filter((now) => now !== id);
}
