import type { Span } from './span.ts';

/** Words in quotation marks, marks included; the outermost only. */
export interface QuotedWords extends Span {
  /** Whether it goes on with the next paragraph, which repeats the opening mark. */
  continues: boolean;
}

/** Opening marks, each with those that may close it. German closes with “, French may write »…«. */
const PAIRS: Record<string, string> = {
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

const SINGLE = ['‘', "'"];

const BEFORE_OPENING = /^$|[\s([{—–:,-]/;

/** All outermost quotations of each paragraph, in order. */
export function quotationsIn(text: string, paragraphs: readonly Span[]): QuotedWords[][] {
  return paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1];
    const opensNext = next ? text.charAt(next.start) : '';
    return quotationsOf(text, paragraph, opensNext);
  });
}

function quotationsOf(text: string, { start, end }: Span, opensNext: string): QuotedWords[] {
  const found: QuotedWords[] = [];
  let at = start;
  while (at < end) {
    const mark = openingMark(text, at, start);
    const close = mark && closingOf(text, at, end, mark);
    if (close !== undefined && close !== '') {
      found.push({ start: at, end: close + 1, continues: false });
      at = close + 1;
    } else if (mark && !SINGLE.includes(mark) && mark === opensNext) {
      found.push({ start: at, end, continues: true });
      at = end;
    } else {
      at += 1;
    }
  }
  return found;
}

/** The mark that opens a quotation here, if one does. */
function openingMark(text: string, at: number, start: number): string {
  const mark = text.charAt(at);
  if (!Object.hasOwn(PAIRS, mark)) {
    // A closing mark typed for an opening one.
    return mark === '”' && at === start && /\p{L}/u.test(text.charAt(at + 1)) ? '“' : '';
  }
  const before = at === start ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '»' && !/\p{L}/u.test(after)) return '';
  if (SINGLE.includes(mark) || mark === '"') {
    if (!BEFORE_OPENING.test(before) || /\s|^$/.test(after)) return '';
    if (
      SINGLE.includes(mark) &&
      /^.(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n[’'])/i.test(text.slice(at, at + 8))
    )
      return '';
  }
  return mark;
}

function closingOf(text: string, open: number, end: number, mark: string): number | undefined {
  const closing = PAIRS[mark] ?? '';
  if (SINGLE.includes(mark)) return closingOfSingle(text, open, end, closing);
  let depth = 0;
  for (let at = open + 1; at < end; at += 1) {
    const sign = text.charAt(at);
    if (closing.includes(sign) && !(mark === '„' && sign === '“' && isOpeningInside(text, at))) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (sign === mark && mark !== '"') {
      depth += 1;
    }
  }
  return undefined;
}

/** Within „…”, which Polish and Hungarian write, “ may open a quotation inside. */
function isOpeningInside(text: string, at: number): boolean {
  return /[\s(]/.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** An apostrophe looks like the closing mark: prefer one behind a stop, and take none inside a word. */
function closingOfSingle(
  text: string,
  open: number,
  end: number,
  closing: string,
): number | undefined {
  const candidates: number[] = [];
  for (let at = open + 2; at < end; at += 1) {
    if (closing.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1) || ' ')) {
      candidates.push(at);
    }
  }
  const afterStop = candidates.find((at) => /[.,!?…]/.test(text.charAt(at - 1)));
  const [first] = candidates;
  if (first === undefined) return undefined;
  const beforeStop = candidates.find((at) => /^.[.,;:!?)]|^.$/.test(text.slice(at, at + 2)));
  const firstIsPossessive =
    text.charAt(first - 1) === 's' && /^. \p{Ll}/u.test(text.slice(first, first + 3));
  if (!firstIsPossessive) return first;
  return [afterStop, beforeStop].filter((at) => at !== undefined).sort((a, b) => a - b)[0] ?? first;
}
