import { textWidth } from './text-width.ts';

/** A name as it is set: its lines, and the ems they take. */
export interface LabelLines {
  lines: string[];
  width: number;
}

const MOST_LINES = 3;
/** Wider than this, in ems, a single word is cut. */
const LONGEST_WORD = 12;

const letters = new Intl.Segmenter();

/**
 * Breaks a name into the fewest lines that are no wider than `measure`, or than its longest word, as
 * even as they can be. What is too long even so ends in an ellipsis: the list beside the map has it all.
 */
export function labelLines(name: string, measure: number): LabelLines {
  const words = name
    .trim()
    .split(/(?<=\s|-)/)
    .map((word) => (textWidth(word.trim()) > LONGEST_WORD ? cut(word, LONGEST_WORD) : word));
  const widest = Math.max(measure, ...words.map((word) => textWidth(word.trim())));
  const fewest = broken(words, widest).length;
  const even = steps(widest).find((width) => broken(words, width).length === fewest) ?? widest;
  const all = broken(words, even);
  const lines =
    fewest <= MOST_LINES
      ? all
      : [...all.slice(0, MOST_LINES - 1), cut(all[MOST_LINES - 1] ?? '', widest).trim()];
  return { lines, width: Math.max(...lines.map(textWidth)) };
}

/** Narrower measures, the narrowest first. */
function steps(measure: number): number[] {
  return Array.from({ length: 16 }, (_, i) => (measure * (i + 5)) / 20);
}

/** Lines of at most `measure`, but for a word that is wider by itself. */
function broken(words: readonly string[], measure: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && textWidth(longer.trim()) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** As many letters as leave room for the ellipsis. */
function cut(text: string, measure: number): string {
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    if (textWidth(`${kept}${segment}…`) > measure) break;
    kept += segment;
  }
  return `${kept.replace(/[\s…-]+$/, '')}… `;
}
