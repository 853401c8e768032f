import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, packed, SENTENCES } from '../made-files.ts';

const [FIRST, SECOND, THIRD] = SENTENCES;
const TEXT = SENTENCES.join('\n\n');
const wrapped = (words: string, width: number) =>
  words.replace(new RegExp(`(.{${width - 15},${width}}) `, 'g'), '$1\n');

const files: [name: string, bytes: Uint8Array, texts: string[]][] = [
  ['blank lines between paragraphs', bytesOf(TEXT), [...SENTENCES]],
  ['a paragraph a line', bytesOf(SENTENCES.join('\n')), [...SENTENCES]],
  [
    'lines of 40 letters',
    bytesOf(SENTENCES.map((one) => wrapped(one, 40)).join('\n\n')),
    [...SENTENCES],
  ],
  [
    'lines of 30 letters',
    bytesOf(SENTENCES.map((one) => wrapped(one, 30)).join('\n\n')),
    [...SENTENCES],
  ],
  ['the line ends of Windows', bytesOf(TEXT.replaceAll('\n', '\r\n')), [...SENTENCES]],
  ['the line ends of old Macs', bytesOf(TEXT.replaceAll('\n', '\r')), [...SENTENCES]],
  ['many blank lines', bytesOf(`\n\n\n${SENTENCES.join('\n\n\n\n')}\n\n`), [...SENTENCES]],
  ['lines of spaces', bytesOf(SENTENCES.join('\n   \n')), [...SENTENCES]],
  ['indented paragraphs', bytesOf(SENTENCES.map((one) => `    ${one}`).join('\n')), [...SENTENCES]],
  ['tabs and double spaces', bytesOf(TEXT.replaceAll(' ', '  \t')), [...SENTENCES]],
  ['soft hyphens', bytesOf(TEXT.replaceAll('harbour', 'har\u00adbour')), [...SENTENCES]],
  ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`), [...SENTENCES]],
  ['UTF-16, little end first', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), [...SENTENCES]],
  ['UTF-16, big end first', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), [...SENTENCES]],
  ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: false }), [...SENTENCES]],
  ['Windows-1252', iconv.encode(TEXT, 'windows-1252'), [...SENTENCES]],
  ['a headline', bytesOf(`Ferries stand still\n\n${TEXT}`), ['Ferries stand still', ...SENTENCES]],
  ['a list', bytesOf(`${FIRST}\n\n- Harl\n- Orre\n\n${THIRD}`), [FIRST, '- Harl', '- Orre', THIRD]],
  ['letters beyond the basic plane', bytesOf(`${FIRST} 🚢\n\n${SECOND}`), [`${FIRST} 🚢`, SECOND]],
  [
    'no-break spaces',
    bytesOf(TEXT.replace('12 crossings', '12\u00a0crossings')),
    [FIRST.replace('12 ', '12\u00a0'), SECOND, THIRD],
  ],
];

test.each(files)('a text with %s comes out as its paragraphs', async (_name, bytes, texts) => {
  const { blocks } = await readInput('report.txt', bytes);
  expect(blocks.map(({ text }) => text)).toEqual(texts);
});

test('nothing but white space is changed', async () => {
  const source = `  ${wrapped(TEXT, 45)}\n\n\n* one\n* two  `;
  const { blocks } = await readInput('report.txt', bytesOf(source));
  expect(packed(blocks.map(({ text }) => text).join(''))).toBe(packed(source));
});
