import { gapIn, withoutOwnComma } from '#content/cite.ts';
import type { StatementNotes } from '#links/search-index.ts';
import type { PassageInDocument } from './passages-in.ts';

/** Words of a result; those that were looked for are marked. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** A word of a passage, at its place in the document; a sign between parts has none. */
interface CitedWord {
  text: string;
  at?: number;
}

/** How many words of a passage are shown. */
const LENGTH = 50;
/** How many of them stand before the first that was found. */
const LEAD = 12;

/** Delimiters of marked words while the excerpt is one string; no text has these control characters. */
const MARK = '\u0002';
const END = '\u0003';
const MARKED = new RegExp(`${MARK}([^${END}]*)${END}`);

/** A word without the quotation marks, commas and stops around it. */
const WORD = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** The words of a block as they stand, those of a statement as the site cites them. */
export function citedWords(
  words: readonly string[],
  { parts }: PassageInDocument,
  note: StatementNotes[string] | undefined,
): CitedWord[] {
  const gap = note && gapIn(note.kind).trim();
  return parts.flatMap(({ start, end }, i) => {
    const { before, after } = note?.parts[i] ?? { before: 0, after: 0 };
    const cited = words.slice(start, end).map((word, j): CitedWord => {
      const isLast = start + j === end - 1;
      const own = word.slice(j === 0 ? before : 0, isLast ? word.length - after : undefined);
      return { text: note && isLast ? withoutOwnComma(own) : own, at: start + j };
    });
    return i > 0 && gap ? [{ text: gap }, ...cited] : cited;
  });
}

/** The words, or of many those around the first that was found. */
export function excerptOf(
  words: readonly CitedWord[],
  locations: ReadonlySet<number>,
): ExcerptRun[] {
  const isFound = ({ at }: CitedWord) => at !== undefined && locations.has(at);
  const first = Math.max(0, words.findIndex(isFound));
  const from = Math.max(0, Math.min(first - LEAD, words.length - LENGTH));
  const shown = words.slice(from, from + LENGTH);
  const text = shown
    .map((word) => (isFound(word) ? word.text.replace(WORD, `${MARK}$&${END}`) : word.text))
    .join(' ')
    .replaceAll(`${END} ${MARK}`, ' ');
  const all = `${from > 0 ? '… ' : ''}${text}${from + LENGTH < words.length ? ' …' : ''}`;
  return all
    .split(MARKED)
    .map((part, i) => ({ text: part, marked: i % 2 === 1 }))
    .filter((run) => run.text !== '');
}
