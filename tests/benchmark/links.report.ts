import fc from 'fast-check';
import { test } from 'vitest';
import { changesSinceLink } from '#selectors/since-link.ts';
import { type Arrival, followAnswers, followScheme, leadsPast } from '../links/arrivals.ts';
import { editorialHistory, type History, type Link, linksOf } from '../links/editorial-history.ts';
import type { Lineage } from '../links/newsroom.ts';
import { initials, positions } from '../links/rival-schemes.ts';

interface End {
  arrival: Arrival;
  /** Whether none of the words that the link was copied for stand in the article any more. */
  gone: boolean;
}

test('where links lead after editing, by three schemes', () => {
  const histories = fc.sample(editorialHistory(), { numRuns: 1_000, seed: 20310302 });
  const all = histories.flatMap((history) => linksOf(history).map((link) => ({ history, link })));
  const toParagraphs = all.filter(({ link }) => link.kind === 'paragraph');

  const rows: [scheme: string, ends: End[]][] = [
    ['On the Record, every passage', all.map(ours)],
    ['On the Record, paragraphs', toParagraphs.map(ours)],
    ...[positions, initials].map((scheme): [string, End[]] => [
      scheme.name,
      histories.flatMap((history) =>
        followScheme(scheme, history).map(({ arrival, meant }) => ({
          arrival,
          gone: isGone(history, meant),
        })),
      ),
    ]),
  ];
  const changed = histories.flatMap(changedHands);
  const past = all.filter(({ history, link }) => leadsPast(history, link)).length;

  console.log(
    [
      `Links followed after ${histories.length} random editorial histories (${histories.reduce((sum, { editions }) => sum + editions.length, 0)} editions)`,
      '',
      table(rows),
      '',
      'Of these, links whose words were all deleted',
      '',
      table(rows.map(([scheme, ends]) => [scheme, ends.filter(({ gone }) => gone)])),
      '',
      `Articles in which two paragraphs have the same initials: ${percent(histories.filter(collides).length, histories.length)}`,
      `Links made before their words were another's, of another kind, or under another headline: ${changed.length}, of which ${changed.filter(({ told }) => !told).length} are not told`,
      `Links of ours that are told, though some of the words stand under an id no answer names: ${past} (${percent(past, all.length)})`,
    ].join('\n'),
  );
});

/** Links to statements that changed hands or kind since, and to articles under another headline. */
function changedHands({ editions, present: { article, lineage }, ledger }: History) {
  const isTold = (revision: number, from: string | undefined) => {
    const to = from === undefined ? [] : [from];
    return changesSinceLink(article, ledger, revision, { from, to }) !== undefined;
  };
  return editions.flatMap((edition) => {
    const { revision } = edition;
    const statements = [...edition.lineage].filter(([id, { attribution }]) => {
      const now = lineage.get(id)?.attribution;
      return now && attribution && (now.by !== attribution.by || now.kind !== attribution.kind);
    });
    const titles = edition.article.headline === article.headline ? [] : [undefined];
    return [...statements.map(([id]) => id), ...titles].map((from) => ({
      told: isTold(revision, from),
    }));
  });
}

function ours({ history, link }: { history: History; link: Link }): End {
  return { arrival: followAnswers(history, link), gone: isGone(history, link.meant) };
}

const standing = new WeakMap<History, ReadonlySet<string>>();

function isGone(history: History, { sentences }: Lineage): boolean {
  const known = standing.get(history);
  const now =
    known ??
    new Set([...history.present.lineage.values()].flatMap((passage) => [...passage.sentences]));
  if (!known) standing.set(history, now);
  return ![...sentences].some((sentence) => now.has(sentence));
}

function collides({ editions }: History): boolean {
  const [first] = editions;
  const words = first?.order.map((id) => first.lineage.get(id)?.words ?? '') ?? [];
  return new Set(initials.addresses(words)).size < words.length;
}

function table(rows: readonly (readonly [scheme: string, ends: readonly End[]])[]): string {
  const columns = ['right', 'told', 'elsewhere', 'lost'] as const;
  const head = ['scheme', 'links', 'right', 'told so', 'elsewhere in silence', 'lost'];
  const body = rows.map(([scheme, ends]) => [
    scheme,
    ends.length.toLocaleString('en-GB'),
    ...columns.map((column) =>
      percent(ends.filter(({ arrival }) => arrival === column).length, ends.length),
    ),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i]?.length ?? 0)));
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...body].map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  );
  return lines.join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;
}
