import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { TITLES } from '#content/ids.ts';
import {
  type Ledger,
  type PublishedAttribution,
  type PublishedPassage,
  publishedAt,
} from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { publishedPassages } from '#content/passages.ts';
import {
  formerIdsOf,
  keptSplit,
  knownSpeakers,
  resolvePassage,
  standingIds,
} from '#content/resolve-passage.ts';
import {
  isSameAttribution,
  mapSpeakers,
  namedAttribution,
  type Published,
} from './published-attribution.ts';

/** What a link was made for, and the passages that it leads to now. Without `from`, the article itself. */
export interface LinkTarget {
  from: string | undefined;
  to: readonly string[];
}

/** Words that were published otherwise when a link was made. */
interface Rewording {
  kind: PublishedPassage['kind'];
  before: string;
  now: string;
}

/** A statement or claim that was another's, of another kind, or checked otherwise. Speakers are named. */
interface Reattribution {
  before: PublishedAttribution;
  now: PublishedAttribution;
}

/** What has changed since a link was made. */
export interface ChangesSince {
  /** The day on which the link's revision was recorded. */
  on: IsoDate;
  rewordings: readonly Rewording[];
  reattributions: readonly Reattribution[];
}

/**
 * Compares what a link leads to with what stood there in its revision: the words, and whose the
 * statements and claims in them are. Nothing where all is as it was, or the ledger cannot tell.
 */
export function changesSinceLink(
  article: Article,
  ledger: Ledger,
  revision: number,
  { from, to }: LinkTarget,
): ChangesSince | undefined {
  const on = ledger.revisions.find((one) => one.revision === revision)?.on;
  if (on === undefined) return undefined;
  const before = publishedAt(ledger, revision);
  const rewordings =
    from === undefined
      ? TITLES.flatMap((title) => rewordingOf(article, before, title, [title]))
      : rewordingOf(article, before, from, to);
  const ids = new Set(to.flatMap((id) => [id, ...marksIn(article, id)]));
  const reattributions = eachOnce([...ids].flatMap((id) => reattributionOf(article, before, id)));
  return rewordings.length + reattributions.length > 0
    ? { on, rewordings, reattributions }
    : undefined;
}

/** An id that stayed with one part of a passage that was split since a link was made, and all the parts. */
export interface SplitSince {
  kind: 'split';
  from: string;
  to: readonly [string, ...string[]];
}

/** The parts of a passage that was split since a revision and whose id one of them has kept. */
export function splitSince(
  article: Article,
  ledger: Ledger,
  revision: number,
  id: string,
): SplitSince | undefined {
  const before = publishedAt(ledger, revision);
  const since = (keptSplit(article, id) ?? []).filter((part) => !before.has(part));
  const ends = since.map((part) => resolvePassage(article, part));
  const others = ends.flatMap(standingIds).filter((part) => part !== id);
  const isPartly = ends.some(({ kind }) => kind === 'withdrawn');
  return before.has(id) && (others.length > 0 || isPartly)
    ? { kind: 'split', from: id, to: [id, ...new Set(others)] }
    : undefined;
}

/** What was split is compared with all of its parts. */
function rewordingOf(
  article: Article,
  before: Published,
  from: string,
  to: readonly string[],
): Rewording[] {
  const old = before.get(from);
  const standing = publishedPassages(article);
  const now = to.flatMap((id) => standing.get(id)?.words ?? []).join(' ');
  return old && old.words !== now ? [{ kind: old.kind, before: old.words, now }] : [];
}

/** The statements and claims that begin in a block. */
function marksIn(article: Article, blockId: string): string[] {
  const { statements, figures } = indexOf(article);
  return [...statements, ...figures].flatMap(([id, { block }]) =>
    block.id === blockId ? [id] : [],
  );
}

function reattributionOf(article: Article, before: Published, id: string): Reattribution[] {
  const standing = publishedPassages(article);
  const now = standing.get(id)?.attribution;
  const then = [id, ...formerIdsOf(article, id)]
    .map((one) => before.get(one)?.attribution)
    .find((attribution) => attribution !== undefined);
  if (!now || !then || isSameAttribution(now, withKnown(article, then))) return [];
  return [{ before: namedAttribution(then, before), now: namedAttribution(now, standing) }];
}

/** Several marks of a paragraph may have gone from one speaker to another; a reader is told once. */
function eachOnce(reattributions: readonly Reattribution[]): Reattribution[] {
  return [...new Map(reattributions.map((one) => [JSON.stringify(one), one])).values()];
}

/** An earlier id of a speaker stands for the speaker. */
function withKnown(article: Article, attribution: PublishedAttribution): PublishedAttribution {
  return mapSpeakers(attribution, (ids) => knownSpeakers(article, ids));
}
