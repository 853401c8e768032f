import { expect, test } from 'vitest';
import { type Expected, statementsIn } from './statements-in.ts';

const rules: [rule: string, text: string, statements: Expected[]][] = [
  // Quotation marks
  ['curly marks', '“It rained,” said Maren Oddly.', [['direct', 'Maren Oddly', '“It rained,”']]],
  ['straight marks', '"It rained," said Maren Oddly.', [['direct', 'Maren Oddly', '"It rained,"']]],
  ['single marks', '‘It rained,’ said Maren Oddly.', [['direct', 'Maren Oddly', '‘It rained,’']]],
  [
    'single marks around an apostrophe',
    '‘It didn’t rain,’ said Maren Oddly.',
    [['direct', 'Maren Oddly', '‘It didn’t rain,’']],
  ],
  [
    'guillemets',
    '«It rained today», said Maren Oddly.',
    [['direct', 'Maren Oddly', '«It rained today»']],
  ],
  [
    'marks within marks',
    '“He said ‘never’ to me,” said Maren Oddly.',
    [['direct', 'Maren Oddly', '“He said ‘never’ to me,”']],
  ],
  [
    'a quotation split by its cue',
    '“It rained,” said Maren Oddly, “and then it snowed.”',
    [['direct', 'Maren Oddly', '“It rained,” / “and then it snowed.”']],
  ],
  [
    'a quotation that goes on',
    '“It rained,” said Maren Oddly. “Then it snowed.”',
    [['direct', 'Maren Oddly', '“It rained,” / “Then it snowed.”']],
  ],
  [
    'a quotation over two paragraphs',
    '“It rained,” said Maren Oddly. “It rained all day.\n\n“Then it snowed.”',
    [['direct', 'Maren Oddly', '“It rained,” / “It rained all day. / “Then it snowed.”']],
  ],
  [
    'a question before its cue',
    '“Did it rain?” Maren Oddly asked.',
    [['direct', 'Maren Oddly', '“Did it rain?”']],
  ],
  ['a name in marks', 'The “Green Line” was closed on Monday.', []],
  // Phrases with a possessive
  [
    'a view behind a joining word',
    'Maren Oddly laughed. It was late and in her view the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  ['a phrase that attributes nothing', 'Maren Oddly laughed. They took pride in her words.', []],
  // Cues before and after
  [
    'a cue before the quotation',
    'Maren Oddly said: “It rained all day.”',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
  [
    'a cue before, with a comma',
    'Maren Oddly said, “It rained all day.”',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
  [
    'a role behind the name',
    '“It rained,” said Maren Oddly, a deckhand.',
    [['direct', 'Maren Oddly', '“It rained,”']],
  ],
  [
    'a role between commas',
    'Maren Oddly, a deckhand, said it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a clause between commas',
    'Maren Oddly, who lives in Harl, said it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a title before the name',
    'Mayor Ana Orr said it had rained.',
    [['reported', 'Ana Orr', 'it had rained.']],
  ],
  [
    '“that”',
    'Maren Oddly said that it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'hearers and days before “that”',
    'Maren Oddly told a crowd of neighbours in Harl on Monday that it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a day before the clause',
    'Maren Oddly said on Monday the boats were late.',
    [['reported', 'Maren Oddly', 'the boats were late.']],
  ],
  [
    'words before the cue',
    'It had rained all night, Maren Oddly said.',
    [['reported', 'Maren Oddly', 'It had rained all night']],
  ],
  [
    'words around the cue',
    'The boats, Maren Oddly said, were late.',
    [['reported', 'Maren Oddly', 'The boats / were late.']],
  ],
  [
    'a condition around the cue',
    'If it rains, Maren Oddly said, the boats will be late.',
    [['reported', 'Maren Oddly', 'If it rains / the boats will be late.']],
  ],
  [
    'two cues of one source',
    'Maren Oddly said it had rained, and added that the boats were late.',
    [
      ['reported', 'Maren Oddly', 'it had rained'],
      ['reported', 'Maren Oddly', 'the boats were late.'],
    ],
  ],
  [
    '“adding that”',
    '“It rained,” Maren Oddly said, adding that the boats were late.',
    [
      ['direct', 'Maren Oddly', '“It rained,”'],
      ['reported', 'Maren Oddly', 'the boats were late.'],
    ],
  ],
  [
    'two sources',
    'Maren Oddly said it had rained, but Piet Vask said it had snowed.',
    [
      ['reported', 'Maren Oddly', 'it had rained'],
      ['reported', 'Piet Vask', 'it had snowed.'],
    ],
  ],
  [
    'some words quoted',
    'Maren Oddly said the day was “wet and long” for all.',
    [['mixed', 'Maren Oddly', 'the day was “wet and long” for all.']],
  ],
  [
    'a promise',
    'Ana Orr promised to mend the pier.',
    [['reported', 'Ana Orr', 'to mend the pier.']],
  ],
  [
    'an appeal',
    'Ana Orr called for calm in the town.',
    [['reported', 'Ana Orr', 'for calm in the town.']],
  ],
  [
    'a number that is put',
    'The council put the number at 12.',
    [['reported', 'council', 'the number at 12.']],
  ],
  [
    'a verb that is denied',
    'Maren Oddly did not say that it had rained.',
    [['no-comment', 'Maren Oddly', 'Maren Oddly did not say that it had rained.']],
  ],
  ['a verb that is only possible', 'Maren Oddly might say that it had rained.', []],
  ['a noun that looks like a verb', 'The claims were heard in the old hall.', []],
  // Phrases
  [
    '“according to” before',
    'According to Maren Oddly, it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    '“according to” behind',
    'It had rained all night, according to Maren Oddly.',
    [['reported', 'Maren Oddly', 'It had rained all night']],
  ],
  ['a view', 'Oddly’s view was that it had rained.', [['reported', 'Oddly', 'it had rained.']]],
  [
    'a colon',
    'Maren Oddly was blunt: “It rained all day.”',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
  [
    'a name and a colon',
    'Maren Oddly: “It rained all day.”',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
  [
    'a name behind a dash',
    '“It rained all day.” — Maren Oddly',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
  [
    'a paper that shows',
    'Records seen by the Echo show that it had rained.',
    [['reported', 'Records seen by the Echo', 'it had rained.']],
  ],
  // Denial, silence, verification
  [
    'a denial',
    'The ministry denied that it had rained.',
    [['denial', 'ministry', 'it had rained.']],
  ],
  [
    'no comment',
    'The ministry declined to comment.',
    [['no-comment', 'ministry', 'The ministry declined to comment.']],
  ],
  [
    'no answer',
    'The ministry did not respond to requests for comment.',
    [['no-comment', 'ministry', 'The ministry did not respond to requests for comment.']],
  ],
  [
    'yet to comment',
    'The ministry has yet to comment on the rain.',
    [['no-comment', 'ministry', 'The ministry has yet to comment on the rain.']],
  ],
  [
    'what could not be verified',
    'The agency could not independently verify the reports.',
    [['reported', 'agency', 'The agency could not independently verify the reports.']],
  ],
  // Who
  [
    '“she” for the last who spoke',
    'Ana Orr said it had rained. “It snowed too,” she said.',
    [
      ['reported', 'Ana Orr', 'it had rained.'],
      ['direct', 'Ana Orr', '“It snowed too,”'],
    ],
  ],
  [
    '“she” for one who was named since',
    'Ana Orr said it had rained. Maren Oddly laughed. “It snowed too,” she said.',
    [
      ['reported', 'Ana Orr', 'it had rained.'],
      ['direct', 'Maren Oddly', '“It snowed too,”'],
    ],
  ],
  [
    '“he” past a woman',
    'Mr Piet Vask said it had rained. Mrs Ana Orr laughed. “It snowed too,” he said.',
    [
      ['reported', 'Piet Vask', 'it had rained.'],
      ['direct', 'Piet Vask', '“It snowed too,”'],
    ],
  ],
  [
    'a surname',
    'Maren Oddly works on the boats. Oddly said it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a courtesy title',
    'Maren Oddly works on the boats. Ms Oddly said it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a role for a name',
    'Ana Orr, the mayor of Harl, was late. The mayor said it had rained.',
    [['reported', 'Ana Orr', 'it had rained.']],
  ],
  [
    'a body by its noun',
    'The Harl Harbour Office said it had rained. The office said it had snowed.',
    [
      ['reported', 'Harl Harbour Office', 'it had rained.'],
      ['reported', 'Harl Harbour Office', 'it had snowed.'],
    ],
  ],
  [
    '“it” for a body',
    'The council said it had rained. The pier was wet, it added.',
    [
      ['reported', 'council', 'it had rained.'],
      ['reported', 'council', 'The pier was wet'],
    ],
  ],
  [
    'officials in other words',
    'Officials in Harland say that it had rained. Harland officials said it had snowed.',
    [
      ['reported', 'Officials in Harland', 'it had rained.'],
      ['reported', 'Officials in Harland', 'it had snowed.'],
    ],
  ],
  [
    'a name that is a place',
    'Ana Orr lives at Skerrow Point. “It rained,” she said.',
    [['direct', 'Ana Orr', '“It rained,”']],
  ],
  [
    'nobody',
    '“It rained all day in Harl and beyond.”',
    [['direct', undefined, '“It rained all day in Harl and beyond.”']],
  ],
];

test.each(rules)('English: %s', (_rule, text, statements) => {
  expect(statementsIn(text)).toEqual(statements);
});
