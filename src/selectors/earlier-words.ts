import type { IsoDate } from '#content/article.ts';
import { type Ledger, publishedAt } from '#content/ledger.ts';

export interface EarlierWords {
  /** The day the earlier words were recorded. */
  on: IsoDate;
  words: string;
}

/** What an id said in a revision, if it said something else than `now`. */
export function earlierWords(
  ledger: Ledger,
  id: string,
  revision: number,
  now: string,
): EarlierWords | undefined {
  const then = publishedAt(ledger, revision).get(id);
  const step = ledger.revisions.find((one) => one.revision === revision);
  return then && step && then.words !== now ? { on: step.on, words: then.words } : undefined;
}
