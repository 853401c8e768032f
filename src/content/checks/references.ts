import type { Article } from '#content/article.ts';
import { contentOf, type Inline, type Words } from '#content/block.ts';
import type { Finding } from '#content/problem.ts';
import { voicesOf } from '#content/statement.ts';

/** Ids that name something which is not there, or not what it should be. */
export function checkReferences(article: Article): Finding[] {
  return [
    ...checkTables(article),
    ...checkSources(article),
    ...checkRevisions(article),
    ...checkFootnotes(article),
    ...checkTurns(article),
  ];
}

type Table = 'speakers' | 'groups' | 'statements' | 'facts' | 'documents';

/** What the compiler refuses already, for articles that come to the check without it. */
function checkTables(article: Article): Finding[] {
  const references = [
    ...Object.entries(article.speakers).map(([id, { group }]) =>
      naming(`speaker “${id}”`, 'groups', group),
    ),
    ...Object.entries(article.statements).flatMap(([id, statement]) => {
      const where = `statement “${id}”`;
      return [
        naming(where, 'speakers', ...voicesOf(statement), statement.disputedBy),
        naming(where, 'documents', statement.document),
      ];
    }),
    ...Object.entries(article.facts).flatMap(([fact, { claims }]) =>
      Object.entries(claims).flatMap(([id, { by, verification, document, alsoAnswers = [] }]) => {
        const where = `claim “${fact}.${id}”`;
        return [
          naming(where, 'speakers', by, verification?.by),
          naming(where, 'statements', verification?.statement),
          naming(where, 'documents', document),
          naming(where, 'facts', ...alsoAnswers),
        ];
      }),
    ),
    ...article.blocks.flatMap((block) =>
      block.kind === 'footnote'
        ? [naming(`footnote “${block.id}”`, 'documents', block.document)]
        : [],
    ),
  ];
  return references.flatMap(({ where, table, ids }) =>
    ids
      .filter((id) => id !== undefined && !Object.hasOwn(article[table], id))
      .map((id) => ({
        where,
        advice: `it names “${id}”, which is not in ${table}. Correct the name, or add it there.`,
      })),
  );
}

function naming(where: string, table: Table, ...ids: readonly (string | undefined)[]) {
  return { where, table, ids };
}

/** Sources that are named twice, or where somebody else belongs. */
function checkSources(article: Article): Finding[] {
  return Object.entries(article.statements).flatMap(([id, statement]) => {
    const { jointlyWith = [], source, via, disputedBy } = statement;
    const where = `statement “${id}”`;
    const findings: Finding[] = [];
    const repeated = jointlyWith.find((one, i) => one === source || jointlyWith.indexOf(one) < i);
    if (repeated !== undefined) {
      findings.push({
        where,
        advice: `it names “${repeated}” twice as its source. Name each source once.`,
      });
    }
    if ([via].flat().includes(source)) {
      findings.push({
        where,
        advice: `“${source}” is its source and passes it on as well. Leave via out, or correct the source.`,
      });
    }
    if (disputedBy === source) {
      findings.push({
        where,
        advice:
          'its source disputes having said it. Write who reports it in via, or correct disputedBy.',
      });
    }
    return findings;
  });
}

function checkRevisions(article: Article): Finding[] {
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, { revises, alsoAnswers = [] }]) => {
      const where = `claim “${fact}.${id}”`;
      const findings: Finding[] = [];
      if (revises !== undefined && !Object.hasOwn(claims, revises)) {
        findings.push({
          where,
          advice: `it revises “${revises}”, which does not answer the same question. Name a claim of “${fact}”.`,
        });
      } else if (revises !== undefined && isCircular(claims, id)) {
        findings.push({ where, advice: 'it revises itself in the end. Name the earlier claim.' });
      }
      if (alsoAnswers.includes(fact)) {
        findings.push({
          where,
          advice: `it answers “${fact}” already. Leave it out of alsoAnswers.`,
        });
      }
      return findings;
    }),
  );
}

function isCircular(
  claims: Readonly<Record<string, { revises?: string }>>,
  id: string,
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(id)) return true;
  const revised = claims[id]?.revises;
  return revised !== undefined && isCircular(claims, revised, [...seen, id]);
}

/** Footnotes and the signs that refer to them, and that footnotes come last. */
function checkFootnotes({ blocks }: Article): Finding[] {
  const footnotes = blocks.filter(({ kind }) => kind === 'footnote').map(({ id }) => id);
  const referred = blocks.flatMap((block) =>
    notesIn(contentOf(block)).map((footnote) => ({ block, footnote })),
  );
  const unknown = referred
    .filter(({ footnote }) => !footnotes.includes(footnote))
    .map(({ block, footnote }) => ({
      where: `${block.kind} “${block.id}”`,
      advice: `note(‘${footnote}’) refers to a footnote that the body does not have. Correct the id, or write the footnote.`,
    }));
  const unused = footnotes
    .filter((id) => !referred.some(({ footnote }) => footnote === id))
    .map((id) => ({
      where: `footnote “${id}”`,
      advice: `nothing refers to it. Put note(‘${id}’) where it belongs, or delete the footnote.`,
    }));
  const lastOther = blocks.findLastIndex(({ kind }) => kind !== 'footnote');
  const early = blocks
    .slice(0, Math.max(0, lastOther))
    .filter(({ kind }) => kind === 'footnote')
    .map(({ id }) => ({
      where: `footnote “${id}”`,
      advice: 'text follows it. Put footnotes after the rest of the body.',
    }));
  return [...unknown, ...unused, ...early];
}

function notesIn(content: Words): string[] {
  return content.flatMap((item: Inline) => {
    if (typeof item === 'string') return [];
    if ('format' in item && item.format === 'note') return [item.footnote];
    return notesIn(item.children);
  });
}

function checkTurns({ blocks }: Article): Finding[] {
  const turns = blocks.filter((block) => block.kind === 'turn');
  return turns.flatMap(({ id, answers }, i) =>
    answers === undefined || turns.slice(0, i).some((earlier) => earlier.id === answers)
      ? []
      : [
          {
            where: `turn “${id}”`,
            advice: `it answers “${answers}”, which is no turn before it. Name the turn that asks.`,
          },
        ],
  );
}
