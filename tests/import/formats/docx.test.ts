import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { deleted, inserted, paragraph, run, SENTENCES, wordFile } from '../made-files.ts';

const [FIRST, SECOND, THIRD] = SENTENCES;
const plain = SENTENCES.map((words) => paragraph(run(words))).join('');

const files: [
  name: string,
  parts: Parameters<typeof wordFile>[0],
  texts: string[],
  dropped?: RegExp,
][] = [
  ['paragraphs', { body: plain }, [...SENTENCES]],
  ['a title', { body: paragraph(run('Ferries'), 'Title') + plain }, ['Ferries', ...SENTENCES]],
  [
    'a heading',
    { body: paragraph(run('At the pier'), 'Heading2') + plain },
    ['At the pier', ...SENTENCES],
  ],
  [
    'a word inserted',
    { body: paragraph(run('Twelve ') + inserted('long ') + run('days.')) },
    ['Twelve long days.'],
    /1 insertions, 0 deletions/,
  ],
  [
    'a word deleted',
    { body: paragraph(run('Twelve ') + deleted('long ') + run('days.')) },
    ['Twelve days.'],
    /0 insertions, 1 deletions/,
  ],
  [
    'words exchanged',
    { body: paragraph(deleted('Ten') + inserted('Twelve') + run(' days.')) },
    ['Twelve days.'],
    /Tracked changes/,
  ],
  [
    'a paragraph inserted',
    { body: plain + paragraph(inserted('It rained.')) },
    [...SENTENCES, 'It rained.'],
    /Tracked changes/,
  ],
  [
    'a paragraph deleted',
    { body: plain + paragraph(deleted('It rained.')) },
    [...SENTENCES],
    /Tracked changes/,
  ],
  [
    'a comment',
    {
      body: paragraph(
        `<w:commentRangeStart w:id="0"/>${run(FIRST)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      comments: ['Is that so?'],
    },
    [FIRST],
    /a comment in the margin/,
  ],
  [
    'two comments',
    { body: plain, comments: ['Is that so?', 'Ask her.'] },
    [...SENTENCES],
    /2 comments in the margin/,
  ],
  [
    'a footnote',
    {
      body: paragraph(`${run('Closed.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: { 2: 'Since February.' },
    },
    ['Closed.', 'Since February.'],
  ],
  [
    'two footnotes',
    {
      body:
        paragraph(`${run('Closed.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph(`${run('Shut.')}<w:r><w:footnoteReference w:id="3"/></w:r>`),
      footnotes: { 2: 'Since February.', 3: 'Since May.' },
    },
    ['Closed.', 'Shut.', 'Since February.', 'Since May.'],
  ],
  [
    'words in italics',
    { body: paragraph(run('The ') + run('Kestrel', '<w:i/>') + run(' is a boat.')) },
    ['The Kestrel is a boat.'],
  ],
  [
    'words in bold',
    { body: paragraph(run('The ') + run('Kestrel', '<w:b/>') + run(' is a boat.')) },
    ['The Kestrel is a boat.'],
  ],
  [
    'a sentence in many runs',
    { body: paragraph([...FIRST].map((letter) => run(letter)).join('')) },
    [FIRST],
  ],
  [
    'a link',
    {
      body: paragraph(
        `${run('See ')}<w:hyperlink r:id="rId9">${run('the page')}</w:hyperlink>${run('.')}`,
      ),
      links: { rId9: 'https://harl.example/a' },
    },
    ['See the page.'],
  ],
  [
    'a line break',
    { body: paragraph(`${run('Twelve')}<w:r><w:br/></w:r>${run('days.')}`) },
    ['Twelve days.'],
  ],
  [
    'a table',
    {
      body: `<w:tbl>${['Day Lost', 'Monday 12']
        .map(
          (row) =>
            `<w:tr>${row
              .split(' ')
              .map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`)
              .join('')}</w:tr>`,
        )
        .join('')}</w:tbl>${plain}`,
    },
    ['Day\tLost', 'Monday\t12', ...SENTENCES],
  ],
  ['empty paragraphs', { body: paragraph('') + plain + paragraph('') }, [...SENTENCES]],
  [
    'hidden parts beside the text',
    { body: plain, more: { 'word/vbaProject.bin': 'MsgBox', '../outside.txt': 'out' } },
    [...SENTENCES],
  ],
  [
    'quotations and dashes',
    { body: paragraph(run(SECOND)) + paragraph(run(THIRD)) },
    [SECOND, THIRD],
  ],
];

test.each(files)(
  'a Word file with %s comes out as its words',
  async (_name, parts, texts, dropped) => {
    const { blocks, dropped: told } = await readInput('report.docx', await wordFile(parts));
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    if (dropped) expect(told.join('\n')).toMatch(dropped);
    else expect(told).toEqual([]);
  },
);

test('links, emphasis and footnotes keep their places', async () => {
  const body = paragraph(
    `${run('See ')}<w:hyperlink r:id="rId9">${run('the page')}</w:hyperlink>${run(' of the ')}${run('Kestrel', '<w:i/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  );
  const { blocks } = await readInput(
    'report.docx',
    await wordFile({
      body,
      links: { rId9: 'https://harl.example/a' },
      footnotes: { 2: 'A boat.' },
    }),
  );
  expect(blocks[0]?.formats).toEqual([
    { format: 'link', address: 'https://harl.example/a', start: 4, end: 12 },
    { format: 'emphasis', start: 20, end: 27 },
    { format: 'note', note: '2', start: 27, end: 27 },
  ]);
  expect(blocks[1]).toMatchObject({ kind: 'footnote', note: '2', text: 'A boat.' });
});
