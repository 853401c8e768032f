import { createHash } from 'node:crypto';
import { LEDGER_FORMAT, type Ledger, type Revision } from '#content/ledger.ts';

/*
 * Reading and writing the file that a ledger is kept in. For the build and its commands, which let no
 * ledger be published that was not read here: the browser takes it as it comes.
 */

/** A ledger that cannot be relied upon; the message says what an editor should do. */
export class LedgerError extends Error {
  override name = 'LedgerError';
}

export function writeLedger({ format, article, revisions }: Ledger): string {
  const seal = sealOf({ article, revisions });
  return `${JSON.stringify({ format, article, seal, revisions }, null, 2)}\n`;
}

/** Reads `ledger.json` of an article. Throws a LedgerError where it is corrupt, edited, cut short, or too new. */
export function readLedger(text: string, slug: string): Ledger {
  const file = `src/articles/${slug}/ledger.json`;
  const data = parse(text, file);
  if (typeof data.format === 'number' && data.format > LEDGER_FORMAT) {
    throw new LedgerError(
      `${file} was written by a later version of On the Record (format ${data.format}; this one knows ${LEDGER_FORMAT}). Update the project, then build again.`,
    );
  }
  if (!isLedger(data)) {
    throw new LedgerError(
      `${file} is not a ledger. Restore it from the repository’s history; it is written by “npm run record” alone.`,
    );
  }
  if (data.article !== slug) {
    throw new LedgerError(
      `${file} belongs to “${data.article}”. Restore the ledger of “${slug}” from the repository’s history.`,
    );
  }
  let before = '';
  data.revisions.forEach((revision, i) => {
    if (revision.revision !== i + 1 || revision.digest !== digestOf(revision, before)) {
      throw new LedgerError(
        `${file} was edited by hand: its revision ${i + 1} is not what was recorded. Restore it from the repository’s history, then answer for changed ids in the article and run “npm run record”.`,
      );
    }
    before = revision.digest;
  });
  const { format, article, revisions, seal } = data;
  if (seal !== sealOf({ article, revisions })) {
    throw new LedgerError(
      `${file} is cut short: what was recorded after its revision ${revisions.length} is missing, or its seal was changed by hand. Restore it from the repository’s history; it is written by “npm run record” alone.`,
    );
  }
  return { format, article, revisions };
}

/**
 * Says where a ledger ends. The digests of its revisions cannot: those that are left when the last
 * are cut off still fit each other.
 */
function sealOf({ article, revisions }: Pick<Ledger, 'article' | 'revisions'>): string {
  const end = [article, revisions.length, revisions.at(-1)?.digest];
  return createHash('sha256').update(JSON.stringify(end)).digest('hex');
}

/** Ties a revision to all that were recorded before it. */
export function digestOf(revision: Omit<Revision, 'digest'>, before: string): string {
  const { revision: number, on, set, gone } = revision;
  const words = Object.entries(set).map(([id, passage]) => [id, passage.kind, passage.words]);
  return createHash('sha256')
    .update(JSON.stringify([before, number, on, words, gone]))
    .digest('hex');
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : {};
  } catch {
    throw new LedgerError(
      `${file} is corrupt: it is not JSON. Restore it from the repository’s history; a conflict in it is settled by keeping the published side and running “npm run record”.`,
    );
  }
}

const KINDS = ['paragraph', 'statement', 'claim', 'speaker'];

function isLedger(data: Record<string, unknown>): data is Record<string, unknown> & Ledger {
  return (
    data.format === LEDGER_FORMAT &&
    typeof data.article === 'string' &&
    Array.isArray(data.revisions) &&
    data.revisions.length > 0 &&
    data.revisions.every(isRevision)
  );
}

function isRevision(data: unknown): data is Revision {
  return (
    isRecord(data) &&
    typeof data.revision === 'number' &&
    typeof data.on === 'string' &&
    typeof data.digest === 'string' &&
    Array.isArray(data.gone) &&
    data.gone.every((id) => typeof id === 'string') &&
    isRecord(data.set) &&
    Object.values(data.set).every(
      (passage) =>
        isRecord(passage) &&
        typeof passage.words === 'string' &&
        KINDS.includes(String(passage.kind)),
    )
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
