import type { Article } from '#content/article.ts';
import { type Ledger, publishedAt } from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { blockOfMark, isWithin, keepsWords } from './block-of-mark.ts';
import { joinPassages, type PassageSort } from './joined-passages.ts';
import { changeOf, isReworded, type PassageChange, type RevisionStep } from './passage-change.ts';

/** A change that readers are told of. */
export interface ToldChange extends PassageChange {
  /** Of a block: the statements and claims in it that changed with its words. */
  marks: readonly PassageChange[];
  /** Whether only a mark was put on words or taken off them. */
  keepsWords: boolean;
}

/** What was recorded of the article without a change that readers see. */
type RecordChange = 'titles' | 'attribution' | 'ids';

export interface RevisionChanges {
  revision: number;
  on: IsoDate;
  /** Titles and blocks, then statements, claims and speakers, each in the order of the record. */
  changes: readonly ToldChange[];
  /** What the record itself was put right in. */
  recorded: readonly RecordChange[];
}

const ORDER: readonly PassageSort[] = ['title', 'block', 'statement', 'claim', 'speaker'];

/** Every revision with what it changed, the newest first; the first has no changes. */
export function historyOf(article: Article, ledger: Ledger): RevisionChanges[] {
  return ledger.revisions
    .map(({ revision, on, set }, i) => {
      if (i === 0) return { revision, on, changes: [], recorded: [] };
      const [before, after] = [publishedAt(ledger, revision - 1), publishedAt(ledger, revision)];
      const step = { article, ledger, revision, before, after };
      const places = new Map(Object.keys(set).map((id, place) => [id, place]));
      const all = joinPassages(article.former, before, after)
        .map((joined) => changeOf(step, joined))
        .toSorted(
          (one, other) =>
            ORDER.indexOf(one.sort) - ORDER.indexOf(other.sort) ||
            placeOf(one, places) - placeOf(other, places),
        );
      return { revision, on, changes: toldOf(article, all), recorded: recordedIn(step, all) };
    })
    .toReversed();
}

/** What is gone, and what stayed where others were merged into it, stands last. */
function placeOf({ after }: PassageChange, places: ReadonlyMap<string, number>): number {
  return Math.min(...(after?.ids ?? []).map((id) => places.get(id) ?? places.size), places.size);
}

/**
 * Folds the statements and claims that changed with the words of their block into it. One is told by
 * itself where its attribution changed, or which words it covers.
 */
function toldOf(article: Article, all: readonly PassageChange[]): ToldChange[] {
  const blocks = all.filter(({ sort }) => sort === 'block');
  const told = new Map<PassageChange, { marks: PassageChange[]; keepsWords: boolean }>();
  for (const change of all) {
    if (!isMark(change)) {
      if (isChanged(change)) told.set(change, { marks: [], keepsWords: false });
    } else if (change.isReattributed) {
      const statement = [...told.keys()].find((other) => changesHandsWith(change, other));
      const entry = statement && told.get(statement);
      if (entry) entry.marks.push(change);
      else told.set(change, { marks: [], keepsWords: false });
    } else if (isReworded(change)) {
      const block = blockOfMark(article, change, blocks);
      const keeps = keepsWords(change, block);
      const entry = block && told.get(block);
      if (entry && !keeps) entry.marks.push(change);
      else told.set(change, { marks: [], keepsWords: keeps });
    }
  }
  return [...told].map(([change, entry]) => ({ ...change, ...entry }));
}

/** Whether a claim became another's with the statement that it is made in, and was checked no otherwise. */
function changesHandsWith(claim: PassageChange, statement: PassageChange): boolean {
  const [was, is] = [claim.before, claim.after].map((side) =>
    JSON.stringify(side?.attributions.map(({ checked }) => checked)),
  );
  return (
    claim.sort === 'claim' &&
    statement.sort === 'statement' &&
    statement.isReattributed &&
    was === is &&
    isWithin(claim, statement)
  );
}

function isMark({ sort }: PassageChange): boolean {
  return sort === 'statement' || sort === 'claim';
}

/** A title that stands in the record for the first time stood in the article before. */
function isChanged(change: PassageChange): boolean {
  const { sort, before, after } = change;
  if (sort === 'title' && !before) return false;
  return isReworded(change) || before?.kind !== after?.kind;
}

function recordedIn(
  { before, after }: RevisionStep,
  all: readonly PassageChange[],
): RecordChange[] {
  const isTitled = all.some(({ sort, before: was }) => sort === 'title' && !was);
  const isAttributed = [...after].some(
    ([id, { attribution }]) =>
      attribution && before.get(id)?.attribution === undefined && before.has(id),
  );
  const isRenamed = all.some(
    ({ before: was, after: is }) => was && is && was.ids.join() !== is.ids.join(),
  );
  return [
    ...(isTitled ? (['titles'] as const) : []),
    ...(isAttributed ? (['attribution'] as const) : []),
    ...(isRenamed ? (['ids'] as const) : []),
  ];
}
