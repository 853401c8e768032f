import type { QuotedWords } from './quotations.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A token outside quotations, or a whole quotation as if it were one word. */
export interface Item extends Token {
  quotation?: QuotedWords;
}

export interface Sentence extends Span {
  items: readonly Item[];
}

/** A paragraph’s tokens with each quotation folded into one item. */
export function itemsOf(
  tokens: readonly Token[],
  quotations: readonly QuotedWords[],
  text: string,
): Item[] {
  const items: Item[] = [];
  let next = 0;
  const fold = (upTo: number) => {
    for (let one = quotations[next]; one && one.start < upTo; one = quotations[next]) {
      const words = text.slice(one.start, one.end);
      items.push({ ...one, text: words, lower: words.toLowerCase(), pos: 'QUOTE', quotation: one });
      next += 1;
    }
  };
  for (const token of tokens) {
    fold(token.end);
    const last = items.at(-1);
    if (last?.quotation && token.start < last.end) continue;
    items.push(token);
  }
  fold(Number.POSITIVE_INFINITY);
  return items;
}

/** Splits where a sentence ends; a quotation that ends one may still be attributed behind its mark. */
export function sentencesOf(
  items: readonly Item[],
  isAttribution: (items: readonly Item[], from: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (next && !endsSentence(items, i, isAttribution)) return;
    const part = items.slice(from, i + 1);
    const [first] = part;
    if (first) sentences.push({ items: part, start: first.start, end: item.end });
    from = i + 1;
  });
  return sentences;
}

function endsSentence(
  items: readonly Item[],
  i: number,
  isAttribution: (items: readonly Item[], from: number) => boolean,
): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (!item || !next) return true;
  if (item.quotation) {
    if (!/[.!?…][”"’'»“)]*$/u.test(item.text) || /^\p{Ll}/u.test(next.text)) return false;
    if (next.pos === 'PUNCT' && !next.quotation) return false;
    if (next.quotation) return true;
    return /\.\W*$/.test(item.text) && !/\.\.\.\W*$/.test(item.text)
      ? true
      : !isAttribution(items, i + 1);
  }
  // “2.14am”
  if (item.text === '.' && item.end === next.start && /^[\p{L}\d]/u.test(next.text)) return false;
  if (/^[!?…]$|^\.+$/.test(item.text)) return !/^\p{Ll}/u.test(next.text) && next.text !== ',';
  if (
    /^[\p{Ll}\d]{2,}\.$/u.test(item.text) &&
    !/^(?:etc|vs|no|inc|vol|approx)\.$/.test(item.text)
  ) {
    return /^\p{Lu}/u.test(next.text);
  }
  // A closing bracket or a footnote’s sign behind the stop belongs to the sentence.
  return false;
}
