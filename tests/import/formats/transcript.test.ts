import { expect, test } from 'vitest';
import { analyse } from '#import/analysis/analyse.ts';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, savedPage } from '../made-files.ts';

type Turn = [speaker: string | undefined, words: string];

const files: [name: string, source: string, turns: Turn[]][] = [
  [
    'names',
    'ORR: One.\nODDLY: Two.\nORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'full names',
    'Ana Orr: One.\nMaren Oddly: Two.\nAna Orr: Three.',
    [
      ['Ana Orr', 'One.'],
      ['Maren Oddly', 'Two.'],
      ['Ana Orr', 'Three.'],
    ],
  ],
  [
    'titles',
    'MAYOR ORR: One.\nMS ODDLY: Two.\nMAYOR ORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'Q and A',
    'Q: One?\nA: Two.\nQ: Three?\nA: Four.',
    [
      ['Questions', 'One?'],
      ['Answers', 'Two.'],
      ['Questions', 'Three?'],
      ['Answers', 'Four.'],
    ],
  ],
  [
    'Q and A with stops',
    'Q. One?\nA. Two.\nQ. Three?\nA. Four.',
    [
      ['Questions', 'One?'],
      ['Answers', 'Two.'],
      ['Questions', 'Three?'],
      ['Answers', 'Four.'],
    ],
  ],
  [
    'Q and a name',
    'Q: One?\nORR: Two.\nQ: Three?\nORR: Four.',
    [
      ['Questions', 'One?'],
      ['Orr', 'Two.'],
      ['Questions', 'Three?'],
      ['Orr', 'Four.'],
    ],
  ],
  [
    'times before the names',
    '[00:01] ORR: One.\n[00:02] ODDLY: Two.\n[00:03] ORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'times with hours',
    '00:00:01 ORR: One.\n00:00:02 ODDLY: Two.\n00:00:03 ORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'times behind the names',
    'ORR (00:01): One.\nODDLY (00:02): Two.\nORR (00:03): Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'times on their own lines',
    '00:01\nORR: One.\n00:02\nODDLY: Two.\n00:03\nORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'names on their own lines',
    'ORR:\nOne.\nODDLY:\nTwo.\nORR:\nThree.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'blank lines',
    'ORR: One.\n\nODDLY: Two.\n\nORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'roles in brackets',
    'ORR (MAYOR): One.\nODDLY (DECKHAND): Two.\nORR (MAYOR): Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'a turn of two paragraphs',
    'ORR: One.\nAnd more.\nODDLY: Two.\nORR: Three.',
    [
      ['Orr', 'One. / And more.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'a colon in the words',
    'ORR: One: and more.\nODDLY: Two.\nORR: Three.',
    [
      ['Orr', 'One: and more.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'quotations in the words',
    'ORR: He said “no”.\nODDLY: Two.\nORR: Three.',
    [
      ['Orr', 'He said “no”.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'a name before its title',
    'Ana Orr, mayor\n\nORR: One.\n\nODDLY: Two.\n\nORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
  [
    'three speakers',
    'ORR: One.\nODDLY: Two.\nVASK: Three.\nORR: Four.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Vask', 'Three.'],
      ['Orr', 'Four.'],
    ],
  ],
  [
    'questions of reporters',
    'REPORTER: One?\nORR: Two.\nREPORTER: Three?\nORR: Four.',
    [
      ['Reporter', 'One?'],
      ['Orr', 'Two.'],
      ['Reporter', 'Three?'],
      ['Orr', 'Four.'],
    ],
  ],
  [
    'notes in brackets',
    'ORR: One.\n[Applause]\nODDLY: Two.\nORR: Three.',
    [
      ['Orr', 'One.'],
      ['Oddly', 'Two.'],
      ['Orr', 'Three.'],
    ],
  ],
];

async function turnsOf(name: string, source: string): Promise<Turn[]> {
  const { text, statements } = analyse(await readInput(name, bytesOf(source)));
  return statements.map(({ speaker, content }) => [
    speaker?.name,
    content.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

test.each(files)('a transcript with %s comes out turn by turn', async (_name, source, turns) => {
  expect(await turnsOf('briefing.txt', source)).toEqual(turns);
});

test('a briefing of 60 turns keeps every word with its speaker', async () => {
  const speakers = ['MAYOR ANA ORR', 'Q', 'PIET VASK'];
  const names = ['Ana Orr', 'Questions', 'Piet Vask'];
  const lines = Array.from(
    { length: 60 },
    (_, i) => `${speakers[i % 3]}: This is turn number ${i + 1}, and it says so.`,
  );
  expect(await turnsOf('briefing.txt', lines.join('\n\n'))).toEqual(
    lines.map((_line, i) => [names[i % 3], `This is turn number ${i + 1}, and it says so.`]),
  );
});

test('a transcript on a page is one as well', async () => {
  const article = [
    'ORR: We begin now, and we shall be brief about it.',
    'ODDLY: I have heard that before, more than once in fact.',
    'ORR: Then you know that it is true of most of us here.',
    'ODDLY: I know that it is said.',
  ]
    .map((one) => `<p>${one}</p>`)
    .join('');
  expect(await turnsOf('page.html', savedPage({ article }))).toHaveLength(4);
});

test('a report that quotes with colons is none', async () => {
  const { blocks } = await readInput(
    'report.txt',
    bytesOf(
      'The mayor said: “No.”\n\nHarl: a town of nine thousand people, and one pool.\n\nIt rained all day on Monday.',
    ),
  );
  expect(blocks.every(({ kind }) => kind !== 'turn')).toBe(true);
});
