import { expect, test } from 'vitest';
import { type Expected, statementsIn } from './statements-in.ts';

/* What a verb attributes, and where it only looks as if it did: each pair is one rule and its limit. */

const rules: [rule: string, text: string, statements: Expected[]][] = [
  [
    '“stated”',
    'Maren Oddly stated the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  // A clause, not a thing
  [
    'a point that is conceded',
    'Maren Oddly conceded the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  ['a goal that is conceded', 'Maren Oddly conceded a goal which Piet Vask scored.', []],
  [
    'a tradition that continues',
    'The race continues a custom of fairs marking the end of winter.',
    [],
  ],
  ['a day that begins', 'The race began when a bell rang on the pier.', []],
  [
    'pictures that show how it was',
    'The photos showed the pier was wet.',
    [['reported', 'photos', 'the pier was wet.']],
  ],
  ['pictures that show a thing', 'Photos of the pier showed numerous broken planks.', []],
  [
    'a question that opens with “who”',
    'Maren Oddly asked who would mend the pier.',
    [['reported', 'Maren Oddly', 'who would mend the pier.']],
  ],
  [
    'somebody who is asked whether',
    'Maren Oddly asked Piet Vask whether he had seen the boat.',
    [['reported', 'Maren Oddly', 'Piet Vask whether he had seen the boat.']],
  ],
  [
    'pictures that show what is done',
    'The video showed Piet Vask leaving the old pier.',
    [['reported', 'video', 'Piet Vask leaving the old pier.']],
  ],
  [
    'somebody who is asked to',
    'Ana Orr asked anyone who had seen the boat to write.',
    [['reported', 'Ana Orr', 'anyone who had seen the boat to write.']],
  ],
  ['somebody who wants to', 'Ana Orr is offering tiles to schools that want to mend a roof.', []],
  // “That”
  [
    'places that are described',
    'Ana Orr announced the piers that would be closed.',
    [['reported', 'Ana Orr', 'the piers that would be closed.']],
  ],
  [
    'a day before “that”',
    'Ana Orr announced last week that the pier would be closed.',
    [['reported', 'Ana Orr', 'the pier would be closed.']],
  ],
  [
    'hearers before “that”',
    'Ana Orr warned the crews that the pier would be closed.',
    [['reported', 'Ana Orr', 'the pier would be closed.']],
  ],
  [
    '“that” as a subject',
    'Ana Orr said that was a mistake.',
    [['reported', 'Ana Orr', 'that was a mistake.']],
  ],
  // What stands before
  ['what critics blame', 'He met the anger that critics blame for sinking the old boats.', []],
  [
    'what is rejected',
    'It was a claim which the council rejects, and it harmed the port of Harl.',
    [],
  ],
  [
    'a thing described by signs',
    'It is a fever characterised by red spots occurring at night.',
    [],
  ],
  ['a boat and its name', 'The crew sailed on a boat called “Hope and Glory” in May.', []],
  ['a clause before a semicolon', 'The council marked the fair; announces new dates for boats', []],
  // What another verb goes on with
  [
    'a modal verb that goes on',
    'Harland stated it would close the port and would respond within two days.',
    [['reported', 'Harland', 'it would close the port and would respond within two days.']],
  ],
  ['one who is told', 'Maren Oddly was called in and told that the pier was wet.', []],
  [
    'an infinitive that goes on',
    'People were invited to draw a flag and suggest what it should mean.',
    [],
  ],
  ['checks that continue', 'While the old checks continue, guards will close the pier.', []],
  [
    '“as” before a cue',
    'As Maren Oddly told the Harl Echo, the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  ['a verb in a name', 'All of it went to the Make-a-Wish Fund and its boats.', []],
  [
    'a phrase that another verb precedes',
    'The fair drew many and this year the town expects about six boats according to the Harl Echo.',
    [
      [
        'reported',
        'Harl Echo',
        'The fair drew many and this year the town expects about six boats',
      ],
    ],
  ],
  [
    'a thing that is pointed out',
    'Maren Oddly pointed out the old planks to all who had come.',
    [],
  ],
  // Phrases
  [
    'a phrase behind “which”',
    'It was a law which, according to Maren Oddly, the town has disliked.',
    [['reported', 'Maren Oddly', 'the town has disliked.']],
  ],
  [
    'a phrase behind “and”',
    'It had rained all night and, according to Maren Oddly, the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  [
    'what is told of a source',
    'According to a note sent by Maren Oddly, the pier was wet.',
    [['reported', 'a note sent by Maren Oddly', 'the pier was wet.']],
  ],
  [
    'a phrase with a possessive',
    'Maren Oddly laughed. In her view, the pier was wet.',
    [['reported', 'Maren Oddly', 'the pier was wet.']],
  ],
  // Quotation marks and signs
  [
    'a quotation over two paragraphs without a second opening mark',
    'Maren Oddly said, "It rained.\n\nThen it snowed."',
    [['direct', 'Maren Oddly', '"It rained. / Then it snowed."']],
  ],
  [
    'a mark of another kind that closes',
    'Maren Oddly said: “It rained all day." Then she left.',
    [['direct', 'Maren Oddly', '“It rained all day."']],
  ],
  [
    'a stray mark before a quotation',
    '"Maren Oddly left. “It rained,” she said.',
    [['direct', 'Maren Oddly', '“It rained,”']],
  ],
  ['a title in marks', 'The museum opened “The Harl Harbour Fair” on Monday.', []],
  [
    'words in marks that are no title',
    'On the wall of the hall stood “We Stay! We Stay!” in red.',
    [['mixed', undefined, '“We Stay! We Stay!”']],
  ],
  [
    'a title before a cue',
    'In the new book “The Harl Harbour Fair,” Maren Oddly said it had rained.',
    [['reported', 'Maren Oddly', 'it had rained.']],
  ],
  [
    'a few words quoted behind a colon',
    'Oddly: ‘wet’ pier in Harl to be closed',
    [['mixed', 'Oddly', '‘wet’ pier in Harl to be closed']],
  ],
  [
    'a colon before a paragraph',
    'Maren Oddly wrote in a letter to the town:\n\n“It rained all day.”',
    [['direct', 'Maren Oddly', '“It rained all day.”']],
  ],
];

test.each(rules)('%s', (_rule, text, statements) => {
  expect(statementsIn(text)).toEqual(statements);
});
