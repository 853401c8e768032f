import fc from 'fast-check';
import type { Article } from '#content/article.ts';
import { type Ledger, lastRevision, publishedAt } from '#content/ledger.ts';
import type { IsoDate } from '#content/moment.ts';
import { recordRevision } from '#content/record-revision.ts';
import { dice } from './news-prose.ts';
import { type Lineage, Newsroom } from './newsroom.ts';

/** One publication: the article, and what its author knows of every passage in it. */
interface Edition {
  /** The revision that a link copied from this edition carries. */
  revision: number;
  article: Article;
  /** Every passage by its id of that day: paragraphs, statements and speakers. */
  lineage: ReadonlyMap<string, Lineage>;
  /** The ids of the paragraphs from first to last. */
  order: readonly string[];
  /** As it was before this edition was recorded, and as it is with it. */
  before: Ledger | undefined;
  after: Ledger;
}

export interface History {
  editions: readonly Edition[];
  /** The last edition: what a reader who follows a link finds. */
  present: Edition;
  ledger: Ledger;
  /** What a failed test prints of it: enough to tell it again. */
  [fc.toStringMethod](): string;
}

/** A link that a reader copied from an edition. */
export interface Link {
  revision: number;
  id: string;
  kind: 'paragraph' | 'other';
  /** What it was copied for. */
  meant: Lineage;
  /** The words that the ledger has for it, which arrival compares with those that stand now. */
  recorded: string | undefined;
}

/** Every link that could ever have been copied. */
export function linksOf({ editions, ledger }: History): Link[] {
  return editions.flatMap(({ revision, lineage, order }) => {
    const paragraphs = new Set(order);
    const published = publishedAt(ledger, revision);
    return [...lineage].map(([id, meant]): Link => {
      const kind = paragraphs.has(id) ? 'paragraph' : 'other';
      return { revision, id, kind, meant, recorded: published.get(id)?.words };
    });
  });
}

const KEEPS = ['first', 'second', 'none'] as const;
const KINDS = [
  ...(['insert', 'insert', 'delete', 'delete', 'split', 'split', 'merge', 'merge'] as const),
  ...(['move', 'move', 'reword', 'reword', 'reword', 'reword'] as const),
  ...(['reattribute', 'reattribute', 'reclassify', 'retitle'] as const),
];

interface Edit {
  kind: (typeof KINDS)[number];
  at: number;
  to: number;
  way: 0 | 1 | 2;
  seed: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(999),
  to: fc.nat(999),
  way: fc.constantFrom(0, 1, 2),
  seed: fc.nat(),
});

/** Whether one part of a split may keep the id, or each part is given a new one. */
export type Splits = 'may keep the id' | 'give new ids';

/** Articles of 8 to 32 paragraphs that are edited and published anew two to six times. */
export function editorialHistory(splits: Splits = 'may keep the id'): fc.Arbitrary<History> {
  return fc.noBias(
    fc
      .record({
        length: fc.integer({ min: 8, max: 32 }),
        seed: fc.nat(),
        revisions: fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        }),
      })
      .map(({ length, seed, revisions }) => tell(length, seed, revisions, splits)),
  );
}

function tell(
  length: number,
  seed: number,
  revisions: readonly (readonly Edit[])[],
  splits: Splits,
): History {
  const room = new Newsroom();
  const pick = dice(seed);
  for (let i = 0; i < length; i += 1) room.insert(i, pick);
  const editions: Edition[] = [];
  [[], ...revisions].forEach((edits, i) => {
    const day = `2031-03-${String(i + 1).padStart(2, '0')}` as IsoDate;
    room.today = day;
    for (const edit of edits) apply(room, edit, splits);
    const printed = room.publish(day);
    const before = editions.at(-1)?.after;
    const after = recordRevision(before, printed.article, day) ?? before;
    if (!after) throw new Error('a first edition is recorded');
    editions.push({ ...printed, revision: lastRevision(after), before, after });
  });
  const present = editions.at(-1);
  if (!present) throw new Error('a history has a first edition');
  const told = JSON.stringify({ splits, length, seed, revisions });
  return { editions, present, ledger: present.after, [fc.toStringMethod]: () => told };
}

function apply(room: Newsroom, { kind, at, to, way, seed }: Edit, splits: Splits): void {
  const pick = dice(seed);
  const place = at % room.length;
  switch (kind) {
    case 'insert':
      room.insert(at % (room.length + 1), pick);
      break;
    case 'delete':
      room.delete(place);
      break;
    case 'split':
      room.split(place, splits === 'give new ids' ? 'none' : KEEPS[way], pick);
      break;
    case 'merge':
      room.merge(place, (['first', 'second', 'new'] as const)[way]);
      break;
    case 'move':
      room.move(place, to % room.length, way > 0);
      break;
    case 'reword':
      room.reword(place, pick(['part', 'part', 'part', 'add', 'cut'] as const), pick);
      break;
    case 'reattribute':
      room.reattribute(place, 'speaker', pick);
      break;
    case 'reclassify':
      room.reattribute(place, 'kind', pick);
      break;
    case 'retitle':
      room.retitle(pick);
      break;
    default:
      kind satisfies never;
  }
}
