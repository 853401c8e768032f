import { type ImportedBlock, type ImportedText, plainBlock } from './imported.ts';

/** Reads plain text: paragraphs parted by blank lines, or a paragraph a line. */
export function readPlainText(text: string): ImportedText {
  const lines = text.split('\n').map((words, i) => ({ words: tidy(words), line: i + 1 }));
  return { blocks: titled(paragraphsOf(lines)), dropped: [] };
}

interface Line {
  words: string;
  line: number;
}

/** White space as one space, and nothing that cannot be seen. */
function tidy(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}

function paragraphsOf(lines: readonly Line[]): ImportedBlock[] {
  const filled = lines.filter(({ words }) => words !== '');
  // Lines that were broken to a width are far shorter than paragraphs are, and do not end sentences.
  const longest = Math.max(0, ...filled.map(({ words }) => words.length));
  const blank = lines.some(({ words }, i) => words === '' && i > 0 && i < lines.length - 1);
  const unfinished = filled.filter(
    ({ words }) => words.length > longest * 0.6 && !/[.!?…:]["”’'»)\]]*$/u.test(words),
  ).length;
  const isWrapped = blank && longest <= 120 && unfinished > filled.length * 0.25;
  if (!isWrapped) return filled.map(({ words, line }) => blockOf(words, line));
  const blocks: ImportedBlock[] = [];
  let open: Line | undefined;
  const close = () => {
    if (open) blocks.push(blockOf(open.words, open.line));
    open = undefined;
  };
  for (const { words, line } of lines) {
    if (words === '') close();
    else if (/^(?:[-*•–—]|\d{1,2}[.)]) /.test(words)) {
      close();
      open = { words, line };
    } else open = open ? { words: `${open.words} ${words}`, line: open.line } : { words, line };
  }
  close();
  return blocks;
}

const BULLET = /^(?:[-*•▪◦·] |(\d{1,2})[.)] )/;

function blockOf(words: string, line: number): ImportedBlock {
  const bullet = BULLET.exec(words);
  if (!bullet || words.length > 400) return plainBlock('paragraph', words, line);
  return plainBlock('item', words, line, {
    lead: bullet[0].length,
    ...(bullet[1] !== undefined && { ordered: true }),
  });
}

/** A short first line without a stop, over longer ones, is the headline. */
function titled(blocks: ImportedBlock[]): ImportedBlock[] {
  const [first, second] = blocks;
  if (!first || !second || first.kind !== 'paragraph') return blocks;
  return first.text.length <= 160 &&
    !/[.:;,]["”’»)]*$/u.test(first.text) &&
    second.text.length > 40 &&
    !/^["“«„]/.test(first.text)
    ? [{ ...first, kind: 'heading', level: 1 }, ...blocks.slice(1).map(subheading)]
    : blocks.map(subheading);
}

/** Between paragraphs a short line without a stop is a heading. */
function subheading(block: ImportedBlock, i: number, all: readonly ImportedBlock[]): ImportedBlock {
  const isShort =
    block.kind === 'paragraph' && block.text.length <= 60 && block.text.split(' ').length <= 8;
  const isPlain = /^[\p{Lu}\d][^.!?:;,"“”«»]*$/u.test(block.text);
  const next = all[i + 1];
  return isShort && isPlain && next && next.text.length > 80
    ? { ...block, kind: 'heading', level: 2 }
    : block;
}
