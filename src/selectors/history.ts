import { type Ledger, type PublishedPassage, publishedAt } from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';

/** What a revision changed in one passage; absent before: it was new; absent after: it is gone. */
export interface PassageChange {
  id: string;
  before: PublishedPassage | undefined;
  after: PublishedPassage | undefined;
}

export interface RevisionChanges {
  revision: number;
  on: IsoDate;
  /** In the order of the record. Of blocks and titles, or, where those stayed, of what they hold. */
  changes: readonly PassageChange[];
}

/** Every revision with what it changed, the newest first; the first has no changes. */
export function historyOf(ledger: Ledger): RevisionChanges[] {
  return ledger.revisions
    .map(({ revision, on, set, gone }, i) => {
      if (i === 0) return { revision, on, changes: [] };
      const before = publishedAt(ledger, revision - 1);
      const all = [
        ...Object.entries(set).map(([id, after]) => ({ id, before: before.get(id), after })),
        ...gone.map((id) => ({ id, before: before.get(id), after: undefined })),
      ];
      return { revision, on, changes: all.filter(isTold) };
    })
    .toReversed();
}

/** Not what was recorded for the first time though it stood there: titles, and who says it. */
function isTold({ before, after }: PassageChange): boolean {
  const kind = (before ?? after)?.kind;
  if (!before && (kind === 'headline' || kind === 'standfirst')) return false;
  if (!before || !after) return true;
  return (
    before.words !== after.words ||
    (before.attribution !== undefined &&
      JSON.stringify(before.attribution) !== JSON.stringify(after.attribution))
  );
}
