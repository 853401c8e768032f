import { closingsIn, PAIRS, SINGLE } from './closing-marks.ts';
import type { Span } from './span.ts';

/** Words in quotation marks, marks included; the outermost only. */
export interface QuotedWords extends Span {
  /** Whether it goes on with the next paragraph, which repeats the opening mark. */
  continues: boolean;
}

const BEFORE_OPENING = /^$|[\s([{—–:,-]/;

/** All outermost quotations of each paragraph, in order. */
export function quotationsIn(
  text: string,
  paragraphs: readonly Span[],
  hasDashes = false,
): QuotedWords[][] {
  let isOpen = false;
  return paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1];
    const turn = hasDashes ? dialogueOf(text, paragraph) : [];
    const found = turn.length > 0 ? turn : quotationsOf(text, paragraph, next, isOpen);
    const last = found.at(-1);
    isOpen =
      last?.continues === true &&
      next !== undefined &&
      text.charAt(last.start) !== text.charAt(next.start);
    return found;
  });
}

/** What is said up to a dash behind which somebody is named, and what is told up to the dash behind it. */
const SPEECH = /^(.+?)(?:,|(?<=[!?…]))\s+[—–-]\s+(?=\p{Ll})/su;
const NARRATION = /[.,!?…]\s+[—–-]\s+/u;

/** “— Ми чекали, — каже Оксана. — Ніхто не вийшов.”: what stands between the dashes, without them. */
function dialogueOf(text: string, { start, end }: Span): QuotedWords[] {
  const words = text.slice(start, end);
  const dash = /^[—–-]\s+/.exec(words)?.[0];
  const spoken: QuotedWords[] = [];
  let at = dash?.length;
  while (at !== undefined) {
    const speech = SPEECH.exec(words.slice(at));
    if (!speech) {
      if (spoken.length > 0) spoken.push({ start: start + at, end, continues: false });
      break;
    }
    const to = at + (speech[1] ?? '').length;
    spoken.push({ start: start + at, end: start + to, continues: false });
    const behind = at + speech[0].length;
    const told = NARRATION.exec(words.slice(behind));
    at = told ? behind + told.index + told[0].length : undefined;
  }
  return spoken;
}

/** The quotations of a paragraph, which may begin within one that the paragraph before has opened. */
function quotationsOf(
  text: string,
  { start, end }: Span,
  next: Span | undefined,
  isOpen: boolean,
): QuotedWords[] {
  const found: QuotedWords[] = [];
  const closingOf = closingsIn(text, { start, end });
  let at = start;
  if (isOpen) {
    at = (firstMark(text, { start, end }) ?? end - 1) + 1;
    found.push({ start, end: at, continues: false });
  }
  while (at < end) {
    const mark = openingMark(text, at, start);
    const close = mark && (closingOf(at, mark) ?? closingOfOther(text, at, end, mark));
    if (close !== undefined && close !== '') {
      found.push({ start: at, end: close + 1, continues: false });
      at = close + 1;
    } else if (mark && !SINGLE.includes(mark) && next && goesOn(text, next, mark)) {
      found.push({ start: at, end, continues: true });
      at = end;
    } else {
      at += 1;
    }
  }
  return found;
}

/** A closing mark of another kind, typed by mistake: “It rained". */
function closingOfOther(text: string, open: number, end: number, mark: string): number | undefined {
  const at = SINGLE.includes(mark) ? undefined : firstMark(text, { start: open + 1, end });
  return at !== undefined &&
    /\S/.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
    ? at
    : undefined;
}

/** Whether the next paragraph repeats an opening mark that was not closed, or closes it. */
function goesOn(text: string, next: Span, mark: string): boolean {
  if (text.charAt(next.start) === mark) return true;
  const first = firstMark(text, next);
  const isClosing = mark !== '"' || /\S/.test(text.charAt((first ?? 0) - 1));
  return first !== undefined && isClosing && (PAIRS[mark] ?? '').includes(text.charAt(first));
}

/** Where the first double mark of a stretch stands. */
function firstMark(text: string, { start, end }: Span): number | undefined {
  const at = text.slice(start, end).search(/[“”„"«»]/);
  return at === -1 ? undefined : start + at;
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

/** Whether quoted words are a name: “The Harl Harbour Fair”. */
export function isTitle(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  return (
    !/[!?…]|\.\P{L}*$/u.test(quoted) &&
    words.filter(isCapital).length >= 2 &&
    words.every((word) => isCapital(word) || word.length < 4 || /^(?:with|from|into)$/.test(word))
  );
}
