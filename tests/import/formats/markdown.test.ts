import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, SENTENCES } from '../made-files.ts';

const TEXT = SENTENCES.join('\n\n');
const [FIRST] = SENTENCES;

const files: [name: string, source: string, blocks: [kind: string, text: string][]][] = [
  ['a title', '# Ferries', [['heading', 'Ferries']]],
  ['an underlined title', 'Ferries\n=======', [['heading', 'Ferries']]],
  ['a lesser heading', '## At the pier', [['heading', 'At the pier']]],
  ['paragraphs', TEXT, SENTENCES.map((one) => ['paragraph', one])],
  ['wrapped lines', FIRST.replaceAll(' ', '\n'), [['paragraph', FIRST]]],
  ['emphasis', 'The *Kestrel* is a **boat**.', [['paragraph', 'The Kestrel is a boat.']]],
  ['a link', 'See [the page](https://harl.example).', [['paragraph', 'See the page.']]],
  [
    'a link by reference',
    'See [the page][a].\n\n[a]: https://harl.example',
    [['paragraph', 'See the page.']],
  ],
  [
    'a link that is none of the web',
    'See [the page](javascript:alert(1)).',
    [['paragraph', 'See the page.']],
  ],
  ['a quotation', '> The engine is old.', [['quotation', 'The engine is old.']]],
  [
    'a list',
    '- Harl\n- Orre',
    [
      ['item', 'Harl'],
      ['item', 'Orre'],
    ],
  ],
  [
    'a numbered list',
    '1. Harl\n2. Orre',
    [
      ['item', 'Harl'],
      ['item', 'Orre'],
    ],
  ],
  [
    'a table',
    '| Day | Lost |\n| --- | --- |\n| Monday | 12 |',
    [
      ['row', 'Day\tLost'],
      ['row', 'Monday\t12'],
    ],
  ],
  [
    'a footnote',
    'Closed.[^1]\n\n[^1]: Since February.',
    [
      ['paragraph', 'Closed.'],
      ['footnote', 'Since February.'],
    ],
  ],
  ['a hard break', 'Twelve  \ndays.', [['paragraph', 'Twelve days.']]],
  [
    'a rule',
    'Twelve.\n\n---\n\nDays.',
    [
      ['paragraph', 'Twelve.'],
      ['paragraph', 'Days.'],
    ],
  ],
  ['code', 'The file `log.txt`.', [['paragraph', 'The file log.txt.']]],
  ['escaped signs', 'Not \\*so\\*.', [['paragraph', 'Not *so*.']]],
  ['struck words', 'Twelve ~~long~~ days.', [['paragraph', 'Twelve long days.']]],
  ['a picture', 'Twelve days.\n\n![A pier](pier.jpg)', [['paragraph', 'Twelve days.']]],
  ['raw HTML', 'Twelve days.\n\n<script>alert(1)</script>', [['paragraph', 'Twelve days.']]],
];

test.each(files)('Markdown with %s comes out as its blocks', async (_name, source, blocks) => {
  const read = await readInput('report.md', bytesOf(source));
  expect(read.blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks);
});

test('fields before the text are read, and lines are counted from the top of the file', async () => {
  const source = `---\ntitle: Ferries stand still\ndate: 2026-03-04\nauthor: Ana Orr\nlang: en-GB\n---\n\n${TEXT}`;
  const read = await readInput('report.md', bytesOf(source));
  expect(read).toMatchObject({ published: '2026-03-04', byline: 'Ana Orr', language: 'en-GB' });
  expect(read.blocks.map(({ line }) => line)).toEqual([1, 8, 10, 12]);
});
