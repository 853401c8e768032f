import type { Article } from '#content/article.ts';
import { entryOf } from '#content/entry-of.ts';
import { type Ledger, lastWords, type PublishedPassage, publishedAt } from '#content/ledger.ts';
import { changesSince, isUnchanged, publishedPassages } from '#content/passages.ts';
import type { Finding, Problem } from '#content/problem.ts';
import { formerIdsOf, keptSplit, resolvePassage, targetsOf } from '#content/resolve-passage.ts';

/**
 * What an article owes to the links that were given out for it: each id that was ever published
 * stands, or has an answer; each correction is true to the record.
 */
export function checkLedger(article: Article, ledger: Ledger | undefined): Problem[] {
  const findings = [
    ...checkVanished(article, ledger),
    ...checkAnswers(article, ledger),
    ...checkReused(article, ledger),
    ...checkSplits(article, ledger),
    ...checkCorrections(article, ledger),
  ];
  return findings.map((finding) => ({ article: article.slug, ...finding }));
}

/** What is not yet in the ledger, in a sentence; nothing where all is recorded. */
export function unrecorded(article: Article, ledger: Ledger | undefined): string | undefined {
  if (!ledger) return `${article.slug} was never recorded. Run “npm run record” to publish it.`;
  const changes = changesSince(ledger, article);
  if (isUnchanged(changes)) return undefined;
  const parts = Object.entries(changes)
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]) => `${ids.length} ${what} (${ids.join(', ')})`);
  return `${article.slug} differs from its last recorded revision: ${parts.join('; ')}. Run “npm run record” to publish it.`;
}

/** What is owed for an article that was published and is gone, in a sentence. */
export function vanished(slug: string): string {
  return `${slug} was published and is gone, so links to it would lead nowhere. Bring the article back, or answer for it in src/articles/former.ts: movedTo or withdrawn.`;
}

/** What a ledger no longer holds of an earlier one, in a sentence: ledgers only grow. */
export function lostRevision(earlier: Ledger, now: Ledger | undefined): string | undefined {
  const lost = earlier.revisions.find(
    (revision, i) => JSON.stringify(revision) !== JSON.stringify(now?.revisions[i]),
  );
  return (
    lost &&
    `${earlier.article}: revision ${lost.revision} is no longer in its ledger as it was published. Restore ledger.json from the repository’s history, answer for changed ids in the article, then run “npm run record”.`
  );
}

function checkVanished(article: Article, ledger: Ledger | undefined): Finding[] {
  const ever = new Map((ledger?.revisions ?? []).flatMap(({ set }) => Object.entries(set)));
  const standing = publishedPassages(article);
  return [...ever]
    .filter(([id]) => !standing.has(id) && !Object.hasOwn(article.former, id))
    .map(([id, { kind }]) => ({
      where: `${kind} “${id}”`,
      advice: `it was published and is gone, so links to it would lead nowhere. Bring the id back, or answer for it under former: movedTo, splitInto, mergedInto or withdrawn.`,
    }));
}

function checkAnswers(article: Article, ledger: Ledger | undefined): Finding[] {
  const standing = publishedPassages(article);
  return Object.entries(article.former).flatMap(([id, answer]) => {
    const where = `former “${id}”`;
    const findings: Finding[] = [];
    if (standing.has(id) && !keptSplit(article, id)) {
      findings.push({
        where,
        advice: 'the id is still in use. Delete the answer, or the passage.',
      });
    }
    if (!ledger || !lastWords(ledger, id)) {
      findings.push({
        where,
        advice: 'no such id was ever published. Correct its spelling, or delete the answer.',
      });
    }
    if ('withdrawn' in answer && answer.reason.trim() === '') {
      findings.push({ where, advice: 'it is withdrawn without a reason. Give readers one.' });
    }
    const lost = targetsOf(answer).filter(
      (target) => resolvePassage(article, target).kind === 'unknown',
    );
    if (lost.length > 0) {
      findings.push({
        where,
        advice: `it leads to ${lost.map((target) => `“${target}”`).join(' and ')}, which leads nowhere (or back to itself). Name an id that stands in the article.`,
      });
    } else if (isCircular(article, id)) {
      findings.push({ where, advice: 'its answers lead back to itself. Name an id that stands.' });
    }
    return findings;
  });
}

function checkCorrections(article: Article, ledger: Ledger | undefined): Finding[] {
  const standing = publishedPassages(article);
  const last = article.updated ?? article.published;
  return article.corrections.flatMap(({ on, note, passage, before, after }) => {
    const where = `correction of “${passage}”`;
    const findings: Finding[] = [];
    if (note.trim() === '') {
      findings.push({ where, advice: 'it has no note. Say in a sentence what was wrong.' });
    }
    if (on < article.published || on > last) {
      findings.push({
        where,
        advice: `it is dated ${on}, outside ${article.published} to ${last}. Correct the date, or set updated.`,
      });
    }
    const [was, is] = [before.trim(), after.trim()];
    if (was === '' || is === '' || was === is) {
      findings.push({
        where,
        advice: 'its “before” and “after” must be two different texts. Copy both to the letter.',
      });
      return findings;
    }
    if (
      !standing.get(passage)?.words.includes(after) &&
      !everSaid(article, ledger, passage, after)
    ) {
      findings.push({
        where,
        advice: `its “after” is not what the passage says: “${after}”. Copy the words to the letter.`,
      });
    }
    if (!everSaid(article, ledger, passage, before)) {
      findings.push({
        where,
        advice: `its “before” is in no recorded revision of the passage: “${before}”. Copy the words from the ledger.`,
      });
    }
    return findings;
  });
}

/** Whether the passage, under its id or an earlier one, was ever recorded with these words. */
function everSaid(
  article: Article,
  ledger: Ledger | undefined,
  id: string,
  words: string,
): boolean {
  const ids = [id, ...formerIdsOf(article, id)];
  return (ledger?.revisions ?? []).some(({ set }) =>
    ids.some((one) => entryOf(set, one)?.words.includes(words)),
  );
}

/** An id that was given up and is taken again for other words would mislead its old links. */
function checkReused(article: Article, ledger: Ledger | undefined): Finding[] {
  if (!ledger) return [];
  const last = publishedAt(ledger);
  return [...publishedPassages(article)].flatMap(([id, { kind, words }]) => {
    const old = last.has(id) ? undefined : lastWords(ledger, id);
    return old && old.words !== words
      ? [
          {
            where: `${kind} “${id}”`,
            advice: `the id was published before for other words: “${old.words}”. Choose a new one, so that old links do not lead to it.`,
          },
        ]
      : [];
  });
}

/**
 * A passage that was split while its id stayed with one of the parts: links made before are to be told
 * of the others. Found where the words of a new id stood, in one revision, in the passage before it.
 */
function checkSplits(article: Article, ledger: Ledger | undefined): Finding[] {
  const editions = [
    ...(ledger?.revisions ?? []).map(({ revision }) => publishedAt(ledger as Ledger, revision)),
    publishedPassages(article),
  ];
  const standing = publishedPassages(article);
  return editions.slice(1).flatMap((now, i) => {
    const before = editions[i] ?? now;
    return [...now].flatMap(([id, { kind, words }]): Finding[] => {
      const old = before.get(id)?.words ?? '';
      if (!standing.has(id) || !isPartOf(words, old)) return [];
      const parts = partsElsewhere(old.replace(words, '\n'), kind, before, now);
      const answered = keptSplit(article, id) ?? [];
      const missing = parts.filter((part) => !answered.includes(part));
      const all = [id, ...parts].map((part) => `'${part}'`).join(', ');
      return missing.length === 0
        ? []
        : [
            {
              where: `${kind} “${id}”`,
              advice: `a part of it was given another id, ${missing.map((part) => `“${part}”`).join(' and ')}, and links to it do not tell of that. Answer under former: '${id}': { splitInto: [${all}] }.`,
            },
          ];
    });
  });
}

/** The new ids of a kind whose words are among those that a passage has lost. */
function partsElsewhere(
  lost: string,
  kind: PublishedPassage['kind'],
  before: ReadonlyMap<string, PublishedPassage>,
  now: ReadonlyMap<string, PublishedPassage>,
): string[] {
  return [...now].flatMap(([id, passage]) =>
    passage.kind === kind && !before.has(id) && isPartOf(passage.words, `${lost}\n`) ? [id] : [],
  );
}

function isPartOf(words: string, whole: string): boolean {
  return words !== '' && words !== whole && whole.includes(words);
}

function isCircular(article: Article, id: string, seen: readonly string[] = []): boolean {
  if (seen.includes(id)) return true;
  const answer = entryOf(article.former, id);
  return (
    answer !== undefined &&
    !keptSplit(article, id) &&
    targetsOf(answer).some((target) => isCircular(article, target, [...seen, id]))
  );
}
