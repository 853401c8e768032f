import type { IsoDate } from './moment.ts';
import type { BlockKind, StatementKind, VerificationResult } from './vocabulary.ts';

type PublishedKind = BlockKind | 'headline' | 'standfirst' | 'statement' | 'claim' | 'speaker';

/** Whose words a statement or claim was published as, by the ids of speakers. */
export interface PublishedAttribution {
  /** Sources or claimant; empty where the article speaks for itself. */
  by: readonly string[];
  /** Who passed it on; the one who had it from the source comes first. */
  via?: readonly string[] | undefined;
  /** Of a statement. */
  kind?: StatementKind | undefined;
  /** Of a claim that somebody checked. */
  checked?: { by: string; result: VerificationResult } | undefined;
}

/** What an id stood for, the words that stood there, and who was said to say them. */
export interface PublishedPassage {
  kind: PublishedKind;
  words: string;
  /** Of statements and claims. Absent in revisions that were recorded before format 3. */
  attribution?: PublishedAttribution | undefined;
}

/** What one publication changed, against the one before it. */
export interface Revision {
  /** Counted from 1, without gaps. */
  revision: number;
  /** The day it was recorded. */
  on: IsoDate;
  /** New ids, and known ones whose words changed. */
  set: Readonly<Record<string, PublishedPassage>>;
  /** Ids that the article no longer used. */
  gone: readonly string[];
}

/** Every id of an article that was ever published, in the order of its publications. */
export interface Ledger {
  /** The form of this file; a larger number than the code knows was written by later code. */
  format: typeof LEDGER_FORMAT;
  article: string;
  revisions: readonly Revision[];
}

export const LEDGER_FORMAT = 3;

/** The number of the last recorded revision; 0 for an article that was never recorded. */
export function lastRevision(ledger: Ledger | undefined): number {
  return ledger?.revisions.at(-1)?.revision ?? 0;
}

/** What stood published after a revision: every id that was then in use. */
export function publishedAt(
  ledger: Ledger,
  revision: number = lastRevision(ledger),
): Map<string, PublishedPassage> {
  const passages = new Map<string, PublishedPassage>();
  for (const step of ledger.revisions) {
    if (step.revision > revision) break;
    for (const [id, passage] of Object.entries(step.set)) passages.set(id, passage);
    for (const id of step.gone) passages.delete(id);
  }
  return passages;
}

/** The words an id stood for when it was last in use; nothing if it was never published. */
export function lastWords(ledger: Ledger, id: string): PublishedPassage | undefined {
  return ledger.revisions.findLast(({ set }) => Object.hasOwn(set, id))?.set[id];
}
