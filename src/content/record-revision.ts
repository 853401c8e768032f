import type { Article, IsoDate } from './article.ts';
import { LEDGER_FORMAT, type Ledger, lastRevision, type Revision } from './ledger.ts';
import { changesSince, isUnchanged, publishedPassages } from './passages.ts';

/** Makes the digest of a revision from it and the digest before it. */
export type Digest = (revision: Omit<Revision, 'digest'>, before: string) => string;

/** The ledger with the article as it stands as one more revision; nothing where nothing changed. */
export function recordRevision(
  ledger: Ledger | undefined,
  article: Article,
  on: IsoDate,
  digest: Digest,
): Ledger | undefined {
  const changes = changesSince(ledger, article);
  if (isUnchanged(changes)) return undefined;
  const now = publishedPassages(article);
  const step: Omit<Revision, 'digest'> = {
    revision: lastRevision(ledger) + 1,
    on,
    set: Object.fromEntries(
      [...now].filter(([id]) => changes.added.includes(id) || changes.changed.includes(id)),
    ),
    gone: changes.gone,
  };
  const revisions = ledger?.revisions ?? [];
  const before = revisions.at(-1)?.digest ?? '';
  return {
    format: LEDGER_FORMAT,
    article: article.slug,
    revisions: [...revisions, { ...step, digest: digest(step, before) }],
  };
}
