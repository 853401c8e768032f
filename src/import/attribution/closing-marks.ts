import type { Span } from './span.ts';

/** Opening marks, each with those that may close it. German closes with “, French may write »…«. */
export const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  "'": "'",
  '「': '」',
};

export const SINGLE = ['‘', "'"];

/** Finds the mark that closes one which opens in a paragraph; reads the paragraph once for each kind of mark. */
export function closingsIn(
  text: string,
  paragraph: Span,
): (open: number, mark: string) => number | undefined {
  const pairs = new Map<string, ReadonlyMap<number, number>>();
  const singles = new Map<string, SingleMarks>();
  return (open, mark) => {
    if (SINGLE.includes(mark)) {
      const marks = singles.get(mark) ?? singleMarksIn(text, paragraph, mark);
      singles.set(mark, marks);
      return closingOfSingle(text, open, marks);
    }
    if (mark === '"') {
      const at = text.indexOf(mark, open + 1);
      return at === -1 || at >= paragraph.end ? undefined : at;
    }
    const pair = pairs.get(mark) ?? pairsIn(text, paragraph, mark);
    pairs.set(mark, pair);
    return pair.get(open);
  };
}

/** Each opening mark with the one that closes it, others of its kind nested between. */
function pairsIn(text: string, { start, end }: Span, mark: string): Map<number, number> {
  const closing = PAIRS[mark] ?? '';
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    // A closing mark typed for an opening one.
    const opens = sign === mark || (at === start && closing === sign);
    const isInside = mark === '„' && sign === '“' && isOpeningInside(text, at);
    if (!opens && closing.includes(sign) && !isInside) {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    } else if (opens) {
      open.push(at);
    }
  }
  return pairs;
}

/** Within „…”, which Polish and Hungarian write, “ may open a quotation inside. */
function isOpeningInside(text: string, at: number): boolean {
  return /[\s(]/.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Places of single marks that may close, in order, and those of them beside a stop. */
interface SingleMarks {
  all: readonly number[];
  besideStop: readonly number[];
}

function singleMarksIn(text: string, { start, end }: Span, mark: string): SingleMarks {
  const closing = PAIRS[mark] ?? '';
  const all: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (closing.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1) || ' ')) {
      all.push(at);
    }
  }
  const isBesideStop = (at: number) =>
    /[.,!?…]/.test(text.charAt(at - 1)) || /^.[.,;:!?)]|^.$/.test(text.slice(at, at + 2));
  return { all, besideStop: all.filter(isBesideStop) };
}

/** An apostrophe looks like the closing mark: prefer one beside a stop, and take none inside a word. */
function closingOfSingle(
  text: string,
  open: number,
  { all, besideStop }: SingleMarks,
): number | undefined {
  const first = firstFrom(all, open + 2);
  if (first === undefined) return undefined;
  const isPossessive =
    text.charAt(first - 1) === 's' && /^. \p{Ll}/u.test(text.slice(first, first + 3));
  return isPossessive ? (firstFrom(besideStop, open + 2) ?? first) : first;
}

/** The first of places in order that is no smaller. */
function firstFrom(places: readonly number[], least: number): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
