import { expect, test } from 'vitest';
import { cite } from '#content/cite.ts';
import { describePassage, type PassageDescription } from '#messages/describe-passage.ts';
import { descriptionOf, shorten, titleOf } from '#messages/previews.ts';
import { ferry, lighthouse } from '../fixtures/island-articles.ts';

const at = (id: string) => describePassage(ferry, id) as PassageDescription;

test.each([
  [
    'a direct quote in parts',
    'held-firm',
    'direct',
    '“She held firm” “The rock did not” “and nobody got wet.”',
    'Odalys Fenn',
  ],
  [
    'reported words',
    'no-warning',
    'reported',
    'there were about 60 people and no warning.',
    'A passenger in a yellow coat',
  ],
  [
    'a denial',
    'lamp-denied',
    'denial',
    'denied that the lighthouse had been dark',
    'Ministry of the Sea',
  ],
  [
    'a silence',
    'no-word-on-cost',
    'no-comment',
    'has not said who will pay.',
    'Ministry of the Sea',
  ],
  [
    'words at second hand',
    'engine-silent',
    'direct',
    '“The engine fell silent with 38 passengers asleep.”',
    'Ярина Хвилька',
  ],
  ['a claim', 'aboard.harbour', 'claim', 'at least 40 people', 'Odalys Fenn'],
  ['a claim in words', 'cause.captain', 'claim', 'a jammed rudder', 'Ярина Хвилька'],
  ['a claim of the article’s own', 'cost.ferry', 'claim', '€2.5 million', undefined],
  [
    'a speaker',
    'sea-ministry',
    'speaker',
    'Ministry of the Sea, Institution',
    'Ministry of the Sea',
  ],
])('%s (%s) is described as %s “%s”', (_name, id, kind, words, name) => {
  const passage = at(id);
  expect(passage).toMatchObject({ id, kind, words });
  expect(passage.speaker?.name).toBe(name);
});

test('a paragraph is described by all its words, and by no speaker', () => {
  expect(at('storm')).toEqual({
    id: 'storm',
    kind: 'block',
    block: 'paragraph',
    words:
      'The sea, calm for as long as anyone remembered, had been rough in a storm from 27 February to 2 March. The ferry had cost €2.5 million.',
  });
});

test('a speaker is described by everything they said, in the order of the story', () => {
  expect(at('sea-ministry').statements).toEqual([
    { kind: 'denial', words: 'denied that the lighthouse had been dark' },
    { kind: 'no-comment', words: 'has not said who will pay.' },
    { kind: 'reported', words: 'The ministry’s chart gives 4 metres.' },
  ]);
});

test.each([
  'never-written',
  '',
  'aboard',
  'aboard.nobody',
  'lumbra',
  'storm-event',
  '__proto__',
  'constructor',
])('“%s” is no passage', (id) => {
  expect(describePassage(ferry, id)).toBeUndefined();
});

test.each([
  ['aboard.harbour', 'at least 40 people'],
  ['aboard.captain', '38 passengers, without the crew'],
  ['aboard.passenger', 'about 60 people'],
  ['depth.lantern', 'more than 3 metres'],
  ['cost.ferry', '€2.5 million'],
  ['cause.captain', undefined],
])('the claim %s counts %s', (id, value) => {
  expect(at(id).value).toBe(value);
});

test.each([
  ['held-firm', 'Fenn: “She held firm” “The rock did not” “and nobody got wet.”'],
  ['engine-silent', 'Хвилька: “The engine fell silent with 38 passengers asleep.”'],
  [
    'no-warning',
    'A passenger in a yellow coat (reported): there were about 60 people and no warning.',
  ],
  ['aboard.captain', 'Хвилька: 38 passengers, without the crew'],
  ['cause.captain', 'Хвилька: a jammed rudder'],
  ['lamp-denied', 'Ministry of the Sea (denial): denied that the lighthouse had been dark'],
  ['no-word-on-cost', 'Ministry of the Sea has not commented, as of 2 March 2031'],
  ['cost.ferry', '€2.5 million'],
  ['storm', 'The sea, calm for as long as anyone remembered, had been …'],
  ['fenn', 'Odalys Fenn: 2 statements – Ferry aground off Lumbra, harbour office says'],
  ['khvylka', 'Ярина Хвилька: 1 statement – Ferry aground off Lumbra, harbour office says'],
])('the title of %s is “%s”', (id, title) => {
  expect(titleOf(ferry, at(id))).toBe(title);
});

test.each([
  [
    'held-firm',
    '“She held firm” “The rock did not” “and nobody got wet.” – Odalys Fenn, Harbour master',
  ],
  [
    'no-warning',
    'A passenger in a yellow coat (reported): there were about 60 people and no warning.',
  ],
  ['lamp-denied', 'Ministry of the Sea (denial): denied that the lighthouse had been dark'],
  ['no-word-on-cost', 'Ministry of the Sea has not commented: has not said who will pay.'],
  [
    'aboard.captain',
    '“38 passengers” – Ярина Хвилька, Captain of the ferry, via The Lumbra Lantern. Disputed by Lumbra Wave Survey',
  ],
  ['cost.ferry', '€2.5 million'],
  [
    'khvylka',
    'Ярина Хвилька, Captain of the ferry. “The engine fell silent with 38 passengers asleep.”',
  ],
])('the description of %s is “%s”', (id, description) => {
  expect(descriptionOf(at(id))).toBe(description);
});

test('one speaker with one statement is described as such', () => {
  const keeper = describePassage(lighthouse, 'keeper') as PassageDescription;
  expect(titleOf(lighthouse, keeper)).toBe(
    'Basil Thrupp: 1 statement – Lumbra paints its lighthouse',
  );
  expect(descriptionOf(keeper)).toBe('Basil Thrupp, Keeper. “You will see it when you see it”');
});

test.each([
  ['what fits stays', 'one two', 7, 'one two'],
  ['nothing stays nothing', '', 5, ''],
  ['a cut falls between words', 'one two three four', 12, 'one two …'],
  ['punctuation before the cut goes', 'one two, three four', 12, 'one two …'],
  ['a full stop before the cut goes', 'It sank. Nobody saw it sink.', 12, 'It sank …'],
  [
    'an opened quotation is closed',
    '“She held firm and the rock did not”',
    20,
    '“She held firm …”',
  ],
  ['a closed quotation stays closed', '“Wet” is what nobody got, she said', 20, '“Wet” is what …'],
  [
    'the second of two is closed',
    '“Wet” and “dry as a bone in the sun”',
    24,
    '“Wet” and “dry as a …”',
  ],
  ['Cyrillic is cut between words', 'Ярина Хвилька мовчить про все', 20, 'Ярина Хвилька …'],
])('shortening: %s', (_name, text, length, short) => {
  expect(shorten(text, length)).toBe(short);
});

test.each([
  ['our comma before a closing quotation mark', ['“She held firm,”'], ' ', '“She held firm”'],
  ['in each of several parts', ['“One,”', '“two,”', '“three.”'], ' ', '“One” “two” “three.”'],
  ['but no other comma', ['“One, two,” and', 'three,'], ' … ', '“One, two,” and … three,'],
  ['nor other signs', ['“Who?”', '“I!”', '“…”'], ' ', '“Who?” “I!” “…”'],
])('outside the body a quote loses %s', (_name, spans, separator, text) => {
  expect(cite(spans, separator)).toBe(text);
});

test('a speaker is described by their own words, and not by what they passed on', () => {
  expect(at('lantern').statements).toEqual([
    {
      kind: 'reported',
      words: 'The Lantern’s own lead line found more than 3 metres of water.',
    },
  ]);
  expect(at('khvylka').statements).toEqual([
    { kind: 'direct', words: '“The engine fell silent with 38 passengers asleep.”' },
  ]);
});
