import type { Article } from '#content/article.ts';
import {
  type Ledger,
  type PublishedAttribution,
  type PublishedPassage,
  publishedAt,
} from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import type { JoinedIds, PassageSort } from './joined-passages.ts';
import {
  attributionKey,
  mapSpeakers,
  namedAttribution,
  type Published,
} from './published-attribution.ts';

/** What stood in a revision, in one passage or in several that were split or merged. */
export interface PassageState {
  ids: readonly string[];
  kind: PublishedPassage['kind'];
  /** Those of several passages one after the other; speakers stand on lines of their own. */
  words: string;
  /** Of a statement or claim: each attribution once, with speakers as they were recorded. */
  attributions: readonly PublishedAttribution[];
  /** Set where they were not recorded until this day. */
  attributedOn?: IsoDate;
}

/** What a revision changed in a passage. */
export interface PassageChange {
  sort: PassageSort;
  /** Absent: it was new. */
  before?: PassageState;
  /** Absent: it is gone. */
  after?: PassageState;
  /** Whether a statement or claim is another's, of another kind, or checked otherwise. */
  isReattributed: boolean;
  /** Of what is gone, where the author withdrew it. */
  withdrawn?: { on: IsoDate; reason: string };
}

/** Two revisions that follow one another. */
export interface RevisionStep {
  article: Article;
  ledger: Ledger;
  /** The number of the later one. */
  revision: number;
  before: Published;
  after: Published;
}

export function changeOf(step: RevisionStep, { sort, before, after }: JoinedIds): PassageChange {
  const is = stateOf(after, sort, step, step.after);
  const was = stateOf(inOrderOf(is, before, step.before), sort, step, step.before);
  return {
    sort,
    ...(was && { before: was }),
    ...(is && { after: is }),
    isReattributed: isReattributed(step, before, after),
    ...(!is && withdrawalOf(step.article, before)),
  };
}

/**
 * What was merged, in the order that the whole has it in: a ledger keeps no order of passages. Words
 * that it has no longer stay behind those before them.
 */
function inOrderOf(
  whole: PassageState | undefined,
  ids: readonly string[],
  published: Published,
): readonly string[] {
  if (!whole || ids.length === 1) return ids;
  let place = 0;
  const placed = ids.map((id) => {
    const found = whole.words.indexOf(published.get(id)?.words ?? '');
    if (found !== -1) place = found;
    return { id, place };
  });
  return placed.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
}

/** Whether words differ, not only the spaces between them or, of several passages, the gaps. */
export function isReworded({ before, after }: PassageChange): boolean {
  if (!before || !after) return true;
  const isOne = before.ids.length === 1 && after.ids.length === 1;
  const [was, is] = [before, after].map(({ words }) =>
    (isOne ? words : words.replaceAll(' … ', ' ')).replace(/\s+/g, ' '),
  );
  return was !== is;
}

function stateOf(
  ids: readonly string[],
  sort: PassageSort,
  step: RevisionStep,
  published: Published,
): PassageState | undefined {
  const passages = ids.flatMap((id) => published.get(id) ?? []);
  const [first] = passages;
  if (!first) return undefined;
  const known = passages.flatMap(({ attribution }) => attribution ?? []);
  const isMark = sort === 'statement' || sort === 'claim';
  return {
    ids,
    kind: first.kind,
    words: passages.map(({ words }) => words).join(sort === 'speaker' ? '\n' : ' '),
    attributions: distinct(known.map((one) => namedAttribution(one, published))),
    ...(isMark && known.length === 0 && attributedSince(step, ids)),
  };
}

/** The first attribution that was recorded after a revision whose format had none. */
function attributedSince(
  { ledger, revision }: RevisionStep,
  ids: readonly string[],
): Pick<PassageState, 'attributions' | 'attributedOn'> | undefined {
  const first = ledger.revisions.find(
    (later) => later.revision >= revision && ids.some((id) => later.set[id]?.attribution),
  );
  if (!first) return undefined;
  const published = publishedAt(ledger, first.revision);
  const recorded = ids.flatMap((id) => first.set[id]?.attribution ?? []);
  return {
    attributions: distinct(recorded.map((one) => namedAttribution(one, published))),
    attributedOn: first.on,
  };
}

function distinct(attributions: readonly PublishedAttribution[]): PublishedAttribution[] {
  return [...new Map(attributions.map((one) => [attributionKey(one), one])).values()];
}

/** A speaker with another id is the same speaker. What an older format did not record is no change. */
function isReattributed(
  { article, before, after }: RevisionStep,
  from: readonly string[],
  to: readonly string[],
): boolean {
  const keys = (ids: readonly string[], published: Published) => {
    const known = ids.flatMap((id) => published.get(id)?.attribution ?? []);
    const all = known.map((one) => attributionKey(mapSpeakers(one, (by) => by.flatMap(nowOf))));
    return [...new Set(all)].toSorted().join();
  };
  const nowOf = (id: string) => {
    const now = standingIds(resolvePassage(article, id));
    return now.length > 0 ? now : [id];
  };
  const [was, is] = [keys(from, before), keys(to, after)];
  return was !== '' && is !== '' && was !== is;
}

function withdrawalOf(
  article: Article,
  ids: readonly string[],
): Pick<PassageChange, 'withdrawn'> | undefined {
  const end = ids
    .map((id) => resolvePassage(article, id))
    .find((resolution) => resolution.kind === 'withdrawn');
  return end?.kind === 'withdrawn' ? { withdrawn: { on: end.on, reason: end.reason } } : undefined;
}
