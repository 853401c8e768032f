import { lostRevision, unrecorded, vanished } from '#content/checks/check-ledger.ts';
import { isoDay } from '#content/moment.ts';
import { changesSince } from '#content/passages.ts';
import { recordRevision } from '#content/record-revision.ts';
import { loadFormerSlugs } from '#server/former-slugs.ts';
import { ledgerFile, writeLedger } from '#server/ledger-file.ts';
import {
  articleProblems,
  articleWarnings,
  loadSite,
  remainingGuesses,
} from '#server/site-articles.ts';
import { earlierLedgers } from './earlier-ledgers.ts';
import { evaluateArticles } from './evaluate-articles.ts';

/** Where the articles come from: the site's own, unless a command is told otherwise. */
const SITE = {
  articleProblems: () => evaluateArticles().then(() => articleProblems()),
  articleWarnings,
  loadSite,
  loadFormerSlugs,
  remainingGuesses,
};

/** What a command has to say, and the files it wants written. */
export interface CommandResult {
  ok: boolean;
  lines: string[];
  /** Path from the repository's root, to the new text. */
  files: Map<string, string>;
}

/** Whether every article is sound, recorded as it stands, and nothing of its record is lost. */
export async function checkArticles(
  from = SITE,
  earlier = earlierLedgers(),
): Promise<CommandResult> {
  const problems = await from.articleProblems();
  if (problems) return { ok: false, lines: [problems], files: new Map() };
  const site = await from.loadSite();
  const ledgers = new Map(site.map(({ article, ledger }) => [article.slug, ledger]));
  for (const { slug, resolution, ledger } of await from.loadFormerSlugs()) {
    ledgers.set(slug, resolution.kind === 'moved' ? ledgers.get(resolution.to) : ledger);
  }
  const missing = [
    ...earlier.slugs.map((slug) => {
      const before = earlier.ledgerOf(slug);
      return ledgers.has(slug) ? before && lostRevision(before, ledgers.get(slug)) : vanished(slug);
    }),
    ...site.map(({ article, ledger }) => unrecorded(article, ledger)),
    await from.articleWarnings(),
  ].filter((line) => line !== undefined);
  const done = earlier.commit
    ? []
    : ['The ledgers were compared with none before them: no earlier commit is here.'];
  // A draft stops nobody's work: what is left to do in it is listed beside what is wrong.
  const lines = [...(missing.length > 0 ? missing : done), ...(await from.remainingGuesses())];
  return { ok: missing.length === 0, lines, files: new Map() };
}

/** Records a revision of every article that differs from its last one, on the day it is there and now. */
export async function recordArticles(now: Date, from = SITE): Promise<CommandResult> {
  const problems = await from.articleProblems();
  if (problems) return { ok: false, lines: [problems, 'Nothing was recorded.'], files: new Map() };
  const files = new Map<string, string>();
  const lines = (await from.loadSite()).map(({ article, ledger }) => {
    const next = recordRevision(ledger, article, isoDay(now, article.timeZone));
    if (!next) return `${article.slug}: nothing has changed since the last recorded revision`;
    files.set(ledgerFile(article.slug), writeLedger(next));
    const { added, changed, gone } = changesSince(ledger, article);
    const number = next.revisions.length;
    return [
      `${article.slug}: revision ${number}, ${added.length} new, ${changed.length} changed, ${gone.length} gone`,
      ...added.map((id) => `  + ${id}`),
      ...changed.map((id) => `  ~ ${id}`),
      ...gone.map((id) => `  - ${id}`),
    ].join('\n');
  });
  return { ok: true, lines, files };
}
