import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { importFiles } from '#import/import-command.ts';
import { bytesOf, paragraph, run, SENTENCES, savedPage, wordFile } from './made-files.ts';
import { statementsIn } from './statements-in.ts';

async function zipOf(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const body = paragraph(run(SENTENCES[0]));
const ENTITIES = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><a>&c;</a>`;

const refused: [
  what: string,
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  reason: RegExp,
][] = [
  ['an empty file', 'a.txt', () => new Uint8Array(), /a\.txt is empty/],
  ['white space', 'a.txt', () => bytesOf(' \n\n\t '), /holds no words/],
  ['figures without words', 'a.txt', () => bytesOf('12 34 56'), /holds no words/],
  [
    'more than five megabytes',
    'a.txt',
    () => bytesOf('words '.repeat(900_000)),
    /has 6 MB, and 5 MB is the most/,
  ],
  ['a PDF', 'a.txt', () => bytesOf('%PDF-1.7 …'), /is a PDF, which is not read/],
  [
    'a picture',
    'a.html',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    /is a picture/,
  ],
  ['a program', 'a.md', () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), /is a program/],
  [
    'an old Word file',
    'a.doc',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    /of before 2007/,
  ],
  ['rich text', 'a.rtf', () => bytesOf('{\\rtf1 Hello}'), /is a rich text file/],
  [
    'bytes of chance',
    'a.txt',
    () => Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251),
    /control characters/,
  ],
  [
    'text that is called Word',
    'a.docx',
    () => bytesOf(SENTENCES.join('\n')),
    /is no Word file, whatever its name says/,
  ],
  [
    'an archive that is no Word file',
    'a.docx',
    () => zipOf({ 'readme.txt': 'Hello' }),
    /is an archive and no Word file/,
  ],
  [
    'a Word file cut off',
    'a.docx',
    async () => (await wordFile({ body })).slice(0, 700),
    /is a broken archive/,
  ],
  [
    'a Word file with entities',
    'a.docx',
    () => wordFile({ body, more: { 'word/styles.xml': ENTITIES } }),
    /declares entities/,
  ],
  [
    'a zip bomb',
    'a.docx',
    () => wordFile({ body, more: { 'word/media/a.bin': new Uint8Array(70_000_000) } }),
    /would unpack to more than 60 MB/,
  ],
  [
    'an archive of thousands of parts',
    'a.docx',
    () =>
      wordFile({
        body,
        more: Object.fromEntries(
          Array.from({ length: 2100 }, (_, i) => [`word/media/${i}.txt`, 'a']),
        ),
      }),
    /parts, which no article has/,
  ],
  [
    'Word that is no XML',
    'a.docx',
    () => zipOf({ 'word/document.xml': 'Hello', '[Content_Types].xml': '<Types/>' }),
    /cannot be read as Word|holds no words/,
  ],
  ['JSON that is broken', 'a.json', () => bytesOf('{"uri": '), /is not JSON/],
  [
    'JSON of another kind',
    'a.json',
    () => bytesOf('{"hello": 1}'),
    /without the body of a ninjs item/,
  ],
  [
    'a page without words',
    'a.html',
    () => bytesOf('<html><body><script>let a = 1;</script></body></html>'),
    /holds no words/,
  ],
];

test.each(refused)(
  '%s is refused in one clear sentence or two, and nothing is written',
  async (_what, name, bytes, reason) => {
    const content = await bytes();
    const result = await importFiles([name], {
      read: async () => content,
      standardInput: async () => content,
      draft: async () => {
        throw new Error('Nothing should be drafted.');
      },
    });
    expect(result.ok).toBe(false);
    expect(result.files.size).toBe(0);
    expect(result.complaints).toHaveLength(1);
    expect(result.complaints[0]).toMatch(reason);
    expect(result.complaints[0]).toMatch(/^[^\n]+\.$/);
  },
);

test('nothing on a page is run or fetched', async () => {
  const article = `<p>${SENTENCES[0]}</p><script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><iframe src="https://harl.example"></iframe><svg onload="globalThis.ran = true"></svg><p>${SENTENCES[1]}</p>`;
  const read = await readInput('page.html', bytesOf(savedPage({ article })));
  expect(read.blocks.map(({ text }) => text)).toContain(SENTENCES[1]);
  expect('ran' in globalThis).toBe(false);
});

test('entities that double and double are words on a page', async () => {
  const read = await readInput('page.html', bytesOf(`${ENTITIES.slice(21)}<p>${SENTENCES[0]}</p>`));
  expect(read.blocks.some(({ text }) => text.includes(SENTENCES[0]))).toBe(true);
  expect(read.blocks.map(({ text }) => text).join('').length).toBeLessThan(3000);
});

test('a text of nearly five megabytes is read', async () => {
  const line = `${SENTENCES[1]} ${SENTENCES[0]}`;
  const { blocks } = await readInput(
    'long.txt',
    bytesOf(Array.from({ length: 30_000 }, () => line).join('\n')),
  );
  expect(blocks).toHaveLength(30_000);
});

// Read anew for each mark, a text of this length takes longer than a test may.
test.each(['“a ', '„a ', '«a ', '‘a '])('marks that nothing closes say nothing: %s', (words) => {
  expect(statementsIn(words.repeat(20_000))).toEqual([]);
});
