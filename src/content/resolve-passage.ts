import type { Answer, Article } from './article.ts';
import { entryOf } from './entry-of.ts';
import type { IsoDate } from './moment.ts';
import { findPassage, publishedPassages } from './passages.ts';
import { perArticle } from './per-article.ts';

/** Where an id leads: nothing is ever found by similarity, only by what an author has answered. */
export type Resolution =
  | { kind: 'here'; id: string }
  | {
      kind: 'moved' | 'merged' | 'split';
      from: string;
      /** Ids that stand in the article, at least one; a reader is led to the first. */
      to: readonly [string, ...string[]];
    }
  | { kind: 'withdrawn'; from: string; on: IsoDate; reason: string }
  | { kind: 'unknown'; from: string };

/** Follows an id through the author's answers to where it leads now. */
export function resolvePassage(article: Article, id: string): Resolution {
  return follow(article, publishedPassages(article), id, new Set());
}

/** The same for the text alone: nothing where the id is a speaker's, whose place is the sidebar. */
export function resolveInText(article: Article, id: string): Resolution | { kind: 'none' } {
  const resolution = resolvePassage(article, id);
  const [to] = standingIds(resolution);
  return to === undefined || findPassage(article, to) ? resolution : { kind: 'none' };
}

function follow(
  article: Article,
  standing: ReadonlyMap<string, unknown>,
  id: string,
  seen: ReadonlySet<string>,
): Resolution {
  if (standing.has(id)) return { kind: 'here', id };
  const answer = entryOf(article.former, id);
  if (!answer || seen.has(id)) return { kind: 'unknown', from: id };
  if ('withdrawn' in answer) {
    return { kind: 'withdrawn', from: id, on: answer.withdrawn, reason: answer.reason };
  }
  const ends = targetsOf(answer).map((target) =>
    follow(article, standing, target, new Set([...seen, id])),
  );
  const [first, ...rest] = [...new Set(ends.flatMap(standingIds))];
  if (first === undefined) {
    const end = ends.find(({ kind }) => kind === 'withdrawn');
    return end?.kind === 'withdrawn' ? { ...end, from: id } : { kind: 'unknown', from: id };
  }
  const partly = 'splitInto' in answer && ends.some(({ kind }) => kind === 'withdrawn');
  return {
    kind: rest.length > 0 || partly ? 'split' : kindOf(answer, ends),
    from: id,
    to: [first, ...rest],
  };
}

/** The ids that an answer names, in its order. */
export function targetsOf(answer: Answer): readonly string[] {
  if ('movedTo' in answer) return [answer.movedTo];
  if ('mergedInto' in answer) return [answer.mergedInto];
  return 'splitInto' in answer ? answer.splitInto : [];
}

/**
 * The ids that the parts of a split passage were given, where one of them has kept the passage's own;
 * nothing for any other id.
 */
export function keptSplit(article: Article, id: string): readonly string[] | undefined {
  const answer = entryOf(article.former, id);
  const isKept = answer && 'splitInto' in answer && answer.splitInto.includes(id);
  return isKept && publishedPassages(article).has(id) ? answer.splitInto : undefined;
}

/** The ids in the article that a resolution leads to. */
export function standingIds(resolution: Resolution): readonly string[] {
  switch (resolution.kind) {
    case 'here':
      return [resolution.id];
    case 'moved':
    case 'merged':
    case 'split':
      return resolution.to;
    case 'withdrawn':
    case 'unknown':
      return [];
    default:
      return resolution satisfies never;
  }
}

/** A passage that was moved and then merged is merged. */
function kindOf(answer: Answer, ends: readonly Resolution[]): 'moved' | 'merged' {
  return 'mergedInto' in answer || ends.some(({ kind }) => kind === 'merged') ? 'merged' : 'moved';
}

/** An earlier id, and the id of the passage that it leads to now. */
export interface Alias {
  id: string;
  now: string;
}

/** By block, the earlier ids that lead to it or into it, so that the browser itself finds them. */
export const aliasesByBlock = perArticle((article): ReadonlyMap<string, readonly Alias[]> => {
  const byBlock = new Map<string, Alias[]>();
  for (const id of goneIds(article)) {
    const [now] = standingIds(resolvePassage(article, id));
    const passage = now === undefined ? undefined : findPassage(article, now);
    if (!passage) continue;
    const { blockId } = passage;
    byBlock.set(blockId, [...(byBlock.get(blockId) ?? []), { id, now: passage.id }]);
  }
  return byBlock;
});

/** The earlier ids of a passage or speaker: those whose answers lead to it. */
export function formerIdsOf(article: Article, standingId: string): string[] {
  return goneIds(article).filter((id) =>
    standingIds(resolvePassage(article, id)).includes(standingId),
  );
}

/** The answered ids that are no longer in use: all but those that a part of a split has kept. */
function goneIds(article: Article): string[] {
  const standing = publishedPassages(article);
  return Object.keys(article.former).filter((id) => !standing.has(id));
}

/**
 * Of the names in an address, those this article knows, each once, in the order given; an earlier id
 * stands for what the author answered.
 */
export function knownSpeakers(article: Article, names: readonly string[]): string[] {
  const ids = names.flatMap((name) => standingIds(resolvePassage(article, name)));
  return [...new Set(ids)].filter((id) => Object.hasOwn(article.speakers, id));
}
