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
 * Breaks a name into lines no wider than `measure`, or than its longest word. What is too long even so
 * ends in an ellipsis: the list beside the map has it all.
 */
export function labelLines(name: string, measure: number): LabelLines {
  const lines: string[] = [];
  for (const word of name.trim().split(/(?<=\s|-)/)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && textWidth(longer.trim()) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => cut(line.trim()));
  if (lines.length > MOST_LINES) kept.push(`${cut(kept.pop() ?? '').replace(/…$/, '')}…`);
  return { lines: kept, width: Math.max(...kept.map(textWidth)) };
}

/** As many letters as leave room for the ellipsis. */
function cut(word: string): string {
  if (textWidth(word) <= LONGEST_WORD) return word;
  let kept = '';
  for (const { segment } of letters.segment(word)) {
    if (textWidth(`${kept}${segment}…`) > LONGEST_WORD) break;
    kept += segment;
  }
  return `${kept}…`;
}

/**
 * How wide a text may be, in ems. The page is set in each reader's own system face, so the widths are
 * those of the widest in use, DejaVu Sans Bold; in all others a label leaves some of its room free.
 * The first class that a letter is in counts.
 */
const WIDTHS: [letters: RegExp, ems: number][] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/\p{Mc}/u, 0.5],
  [/\p{Emoji_Presentation}/u, 1.5],
  [/[ШЩ\u0180-\u024f\u0460-\u048f\u0492-\u04ff]/u, 1.35],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\uffef]/u, 1.05],
  [/[ijlIJ.,:;'’‘|·іїјІЇЈıł\p{Zs}]/u, 0.4],
  [/[frt()[\]\-‐‑/\\гґѓсз]/u, 0.62],
  [/[“”"«»cszкт]/u, 0.67],
  [/[mwMW@%—…æœÆŒмшщжюыфдџљњЮЖМФЫДЦЪЂЋЏЉЊĦΜΩω]/u, 1.23],
  [/[\p{Lu}&+=]/u, 0.86],
  [/[\p{Script=Latin}\p{Nd}]/u, 0.73],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{P}]/u, 0.8],
];

export function textWidth(text: string): number {
  return [...text.normalize('NFD')].reduce((width, letter) => width + letterWidth(letter), 0);
}

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  known.set(letter, width);
  return width;
}
