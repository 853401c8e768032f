import type { Article } from '#content/article.ts';
import { entryOf } from '#content/entry-of.ts';
import type { PublishedPassage } from '#content/ledger.ts';
import { targetsOf } from '#content/resolve-passage.ts';
import type { Published } from './published-attribution.ts';

/** What a passage is compared as: blocks of any kind with blocks, statements with statements. */
export type PassageSort = 'title' | 'block' | 'statement' | 'claim' | 'speaker';

/**
 * Ids of one revision and those of the next that stand for the same passages: one and one for what
 * stayed or was renamed, several where it was split or merged, none where it was new or is gone.
 */
export interface JoinedIds {
  sort: PassageSort;
  before: readonly string[];
  after: readonly string[];
}

type Former = Article['former'];

/** Joins the ids of two revisions by what the author has answered for those that were given up. */
export function joinPassages(former: Former, before: Published, after: Published): JoinedIds[] {
  const joined = new Map<string, JoinedIds>();
  const all = new Set<JoinedIds>();
  const join = (sort: PassageSort, from: readonly string[], to: readonly string[]) => {
    const met = new Set(to.flatMap((id) => joined.get(id) ?? []));
    const one = {
      sort,
      before: [...new Set([...met].flatMap((other) => other.before).concat(from))],
      after: [...new Set([...met].flatMap((other) => other.after).concat(to))],
    };
    for (const other of met) all.delete(other);
    for (const id of one.after) joined.set(id, one);
    all.add(one);
  };
  for (const [id, { kind }] of before) {
    const sort = sortOf(kind);
    const ends = successorsOf(former, id, before, after);
    const alike = ends.filter((end) => isOfSort(after.get(end), sort));
    join(sort, [id], alike);
  }
  for (const [id, { kind }] of after) if (!joined.has(id)) join(sortOf(kind), [], [id]);
  return [...all];
}

/** An id that one part of a split has kept stands for the other parts too, once: when they were new. */
function successorsOf(former: Former, id: string, before: Published, after: Published): string[] {
  if (!after.has(id)) return standsAs(former, after, id);
  const parts = targetsIn(former, id);
  if (!parts.includes(id)) return [id];
  return parts.flatMap((part) =>
    part === id ? [id] : standsAs(former, after, part).filter((one) => !before.has(one)),
  );
}

/** The ids of a revision that an id leads to, by its answers or, where they name later ids, by theirs. */
function standsAs(
  former: Former,
  after: Published,
  id: string,
  seen: readonly string[] = [],
): string[] {
  if (after.has(id)) return [id];
  if (seen.includes(id)) return [];
  const onward = targetsIn(former, id).flatMap((target) =>
    standsAs(former, after, target, [...seen, id]),
  );
  return onward.length > 0 ? onward : [...after.keys()].filter((one) => leads(former, one, id));
}

function leads(former: Former, from: string, to: string, seen: readonly string[] = []): boolean {
  return targetsIn(former, from).some(
    (target) =>
      target === to || (!seen.includes(target) && leads(former, target, to, [...seen, target])),
  );
}

function targetsIn(former: Former, id: string): readonly string[] {
  const answer = entryOf(former, id);
  return answer ? targetsOf(answer) : [];
}

function isOfSort(passage: PublishedPassage | undefined, sort: PassageSort): boolean {
  return passage !== undefined && sortOf(passage.kind) === sort;
}

function sortOf(kind: PublishedPassage['kind']): PassageSort {
  switch (kind) {
    case 'headline':
    case 'standfirst':
      return 'title';
    case 'statement':
    case 'claim':
    case 'speaker':
      return kind;
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'list':
    case 'table':
    case 'picture':
    case 'turn':
    case 'footnote':
      return 'block';
    default:
      return kind satisfies never;
  }
}
