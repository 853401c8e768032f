import type { IsoDate } from '#content/article.ts';
import { unrecorded } from '#content/checks/check-ledger.ts';
import { changesSince } from '#content/passages.ts';
import { recordRevision } from '#content/record-revision.ts';
import { digestOf, writeLedger } from '#server/ledger-file.ts';
import { articleProblems, loadSite } from '#server/site-articles.ts';

/** Where the articles come from: the site's own, unless a command is told otherwise. */
const SITE = { articleProblems, loadSite };

/** What a command has to say, and the files it wants written, by article. */
export interface CommandResult {
  ok: boolean;
  lines: string[];
  /** Slug to the new text of its ledger. */
  ledgers: Map<string, string>;
}

/** Whether every article is sound and recorded as it stands. */
export async function checkArticles(from = SITE): Promise<CommandResult> {
  const problems = await from.articleProblems();
  if (problems) return { ok: false, lines: [problems], ledgers: new Map() };
  const site = await from.loadSite();
  const missing = site.flatMap(({ article, ledger }) => unrecorded(article, ledger) ?? []);
  const lines =
    missing.length > 0
      ? missing
      : [
          `${site.length} checked and recorded: ${site.map(({ article }) => article.slug).join(', ')}`,
        ];
  return { ok: missing.length === 0, lines, ledgers: new Map() };
}

/** Records a revision of every article that differs from its last one, on the day it is there and now. */
export async function recordArticles(now: Date, from = SITE): Promise<CommandResult> {
  const problems = await from.articleProblems();
  if (problems)
    return { ok: false, lines: [problems, 'Nothing was recorded.'], ledgers: new Map() };
  const ledgers = new Map<string, string>();
  const lines = (await from.loadSite()).map(({ article, ledger }) => {
    const next = recordRevision(ledger, article, dayIn(article.timeZone, now), digestOf);
    if (!next) return `${article.slug}: nothing has changed since the last recorded revision`;
    ledgers.set(article.slug, writeLedger(next));
    const { added, changed, gone } = changesSince(ledger, article);
    const number = next.revisions.length;
    return [
      `${article.slug}: revision ${number}, ${added.length} new, ${changed.length} changed, ${gone.length} gone`,
      ...added.map((id) => `  + ${id}`),
      ...changed.map((id) => `  ~ ${id}`),
      ...gone.map((id) => `  - ${id}`),
    ].join('\n');
  });
  return { ok: true, lines, ledgers };
}

/** The day that a moment falls on in a time zone; Swedish dates are written as ISO's are. */
function dayIn(timeZone: string, moment: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment) as IsoDate;
}
