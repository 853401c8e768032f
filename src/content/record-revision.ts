import type { Article } from './article.ts';
import { LEDGER_FORMAT, type Ledger, lastRevision } from './ledger.ts';
import type { IsoDate } from './moment.ts';
import { changesSince, isUnchanged, publishedPassages } from './passages.ts';

/** The ledger with the article as it stands as one more revision; nothing where nothing changed. */
export function recordRevision(
  ledger: Ledger | undefined,
  article: Article,
  on: IsoDate,
): Ledger | undefined {
  const changes = changesSince(ledger, article);
  if (isUnchanged(changes)) return undefined;
  const now = publishedPassages(article);
  const step = {
    revision: lastRevision(ledger) + 1,
    on,
    set: Object.fromEntries(
      [...now].filter(([id]) => changes.added.includes(id) || changes.changed.includes(id)),
    ),
    gone: changes.gone,
  };
  return {
    format: LEDGER_FORMAT,
    article: article.slug,
    revisions: [...(ledger?.revisions ?? []), step],
  };
}
