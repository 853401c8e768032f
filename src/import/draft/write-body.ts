import type { Block, Inline, Words } from '#content/block.ts';
import { printString, printValue } from './print-value.ts';

const MOST = 100;
const TAGS = { statement: 'says', figure: 'figure', place: 'place', event: 'event' } as const;

/** The blocks as the body of a module writes them, four spaces in; and the names that it writes them with. */
export function writeBody(
  blocks: readonly Block[],
  guessed: (id: string) => string | undefined,
): { source: string; tags: string[] } {
  const used = new Set<string>();
  const source = blocks.map((block) => writeBlock(block, used, guessed)).join('\n\n');
  const order = [
    'p',
    'heading',
    'quotation',
    'list',
    'table',
    'picture',
    'turn',
    'question',
    'footnote',
    'words',
    'says',
    'figure',
    'place',
    'event',
    'note',
    'link',
    'emphasis',
    'foreign',
  ];
  return { source, tags: order.filter((tag) => used.has(tag)) };
}

function writeBlock(
  block: Block,
  used: Set<string>,
  guessed: (id: string) => string | undefined,
): string {
  const id = printString(block.id);
  const named = (tag: string, ...more: string[]) => {
    used.add(tag);
    return `${tag}(${[id, ...more].join(', ')})`;
  };
  switch (block.kind) {
    case 'paragraph':
      return `    ${named('p')}${template(block.content, used, 6)},`;
    case 'quotation':
      return `    ${named('quotation')}${template(block.content, used, 6)},`;
    case 'heading':
      return `    ${named('heading', ...(block.level === 3 ? ['3'] : []))}${template(block.content, used, 6)},`;
    case 'footnote':
      return `    ${named('footnote')}${template(block.content, used, 6)},`;
    case 'turn': {
      const speaker = printString(block.speaker);
      const head = block.asks
        ? named('question', speaker)
        : named(
            'turn',
            speaker,
            ...(block.answers ? [printValue({ answers: block.answers }, 4)] : []),
          );
      return `    ${head}${template(block.content, used, 6)},`;
    }
    case 'list': {
      const items = block.items
        .map((item) => `      words${template(item, used.add('words'), 8)},\n`)
        .join('');
      return `    ${named('list', `[\n${items}    ]`, ...(block.ordered ? ["'ordered'"] : []))},`;
    }
    case 'table': {
      used.add('words');
      const row = (cells: readonly Words[]) =>
        `[${cells.map((cell) => `words${template(cell, used, 10)}`).join(', ')}]`;
      const rows = block.rows.map((cells) => `        ${row(cells)},\n`).join('');
      return `    ${named('table', `{\n      caption: words${template(block.caption, used, 8)},\n      head: ${row(block.head)},\n      rows: [\n${rows}      ],\n    }`)},`;
    }
    case 'picture': {
      used.add('words');
      const { alternative, credit, files, caption } = block;
      const because = guessed(block.id);
      const described =
        because === undefined
          ? printString(alternative)
          : `guess(${printString(alternative)}, ${printString(because)})`;
      return `    ${named('picture', `{\n      files: ${printValue(files, 6, 7)},\n      alternative: ${described},\n      credit: ${printString(credit)},\n      caption: words${template(caption, used, 8)},\n    }`)},`;
    }
    default:
      return block satisfies never;
  }
}

/** A template of words, broken before the hundredth column; a break is a space in the text. */
function template(words: Words, used: Set<string>, indent: number): string {
  const flat = `\`${inlines(words, used).replaceAll(BREAK, ' ')}\``;
  if (flat.length + indent + 30 <= MOST) return flat;
  return `\`\n${' '.repeat(indent)}${wrapped(inlines(words, used), indent)}\``;
}

/** A space between words, where a line may end: in source the marks’ own calls hold none but in strings. */
const BREAK = '\u0000';

function inlines(words: Words, used: Set<string>): string {
  return words.map((item) => inline(item, used)).join('');
}

function inline(item: Inline, used: Set<string>): string {
  if (typeof item === 'string') {
    return item
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${')
      .replace(/[ \t\n]+/g, BREAK);
  }
  const inner = () => `\`${inlines(item.children, used)}\``;
  if ('mark' in item) {
    used.add(TAGS[item.mark]);
    return `\${${TAGS[item.mark]}(${printString(item.id)})${inner()}}`;
  }
  used.add(item.format);
  switch (item.format) {
    case 'note':
      return `\${note(${printString(item.footnote)})}`;
    case 'link':
      return `\${link(${printString(item.address)}, ${printString(item.site)})${inner()}}`;
    case 'emphasis':
      return `\${emphasis${inner()}}`;
    case 'foreign':
      return `\${foreign(${printString(item.language)})${inner()}}`;
    default:
      return item satisfies never;
  }
}

function wrapped(source: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of source.split(BREAK)) {
    if (line !== '' && indent + line.length + 1 + word.length > MOST) {
      lines.push(line);
      line = word;
    } else
      line =
        line === '' && lines.length === 0 && word === ''
          ? ''
          : line === ''
            ? word
            : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
}
