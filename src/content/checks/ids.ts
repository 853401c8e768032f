import type { Article } from '#content/article.ts';
import { HISTORY_NAME, isId, MAX_ID_LENGTH, RESERVED_ID_PREFIX, TITLES } from '#content/ids.ts';
import type { Finding } from '#content/problem.ts';

/** What an editor reads of an id that is none. */
export const ID_ADVICE = `the id would break its address. Use small letters a–z, digits and single hyphens, at most ${MAX_ID_LENGTH} characters.`;

/** Ids that would break an address, and passages that share one. */
export function checkIds(article: Article): Finding[] {
  return [...checkForms(article), ...checkDuplicates(article)];
}

function checkForms(article: Article): Finding[] {
  const ids: [kind: string, id: string][] = [
    ['slug', article.slug],
    ...ofTable('group', article.groups),
    ...ofTable('speaker', article.speakers),
    ...ofTable('statement', article.statements),
    ...ofTable('fact', article.facts),
    ...Object.entries(article.facts).flatMap(([fact, { claims }]) =>
      Object.keys(claims).map((id): [string, string] => [`claim of “${fact}”`, id]),
    ),
    ...ofTable('place', article.places),
    ...ofTable('event', article.events),
    ...ofTable('document', article.documents),
    ...article.blocks.map(({ id, kind }): [string, string] => [kind, id]),
  ];
  return ids.flatMap(([kind, id]) => {
    const where = `${kind} “${id}”`;
    if (!isId(id)) return [{ where, advice: ID_ADVICE }];
    return id.startsWith(RESERVED_ID_PREFIX)
      ? [
          {
            where,
            advice: `ids that begin with “${RESERVED_ID_PREFIX}” are the app’s own. Choose another.`,
          },
        ]
      : [];
  });
}

function ofTable(kind: string, table: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.keys(table).map((id) => [kind, id]);
}

/** Titles, the history, blocks, statements, claims and speakers share one space of addresses: `/articles/SLUG/ID`. */
function checkDuplicates(article: Article): Finding[] {
  const addresses: [id: string, kind: string][] = [
    ...TITLES.map((title): [string, string] => [title, title]),
    [HISTORY_NAME, 'history'],
    ...article.blocks.map(({ id, kind }): [string, string] => [id, kind]),
    ...Object.keys(article.statements).map((id): [string, string] => [id, 'statement']),
    ...Object.keys(article.speakers).map((id): [string, string] => [id, 'speaker']),
  ];
  const kinds = new Map<string, string[]>();
  for (const [id, kind] of addresses) kinds.set(id, [...(kinds.get(id) ?? []), kind]);
  return [...kinds]
    .filter(([, used]) => used.length > 1)
    .map(([id, used]) => ({
      where: `id “${id}”`,
      advice: `it is used ${used.length} times (${used.join(', ')}), so its link could lead to either. Rename all but the one that was published first.`,
    }));
}
