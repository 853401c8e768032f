import { MARK_KINDS, SPEAKER_KINDS, STATEMENT_KINDS, TIMES_OF_DAY } from '#content/vocabulary.ts';
import {
  address,
  claimId,
  day,
  described,
  having,
  id,
  listOf,
  object,
  passageId,
  position,
  type Schema,
  text,
  wordOf,
} from './schema-forms.ts';

const place = { start: position, end: position };

/** A stretch of the plain text. */
export const spanSchema = object({ ...place, text: described(text, 'To the letter.') });

const time = wordOf(TIMES_OF_DAY);
const moment = object({ on: day }, { time });

const mark = object(
  {
    mark: wordOf(MARK_KINDS),
    id: { anyOf: [id, claimId], description: 'Of the statement, claim, place or event.' },
    ...place,
  },
  {},
  { description: 'An outer mark comes before those it holds.' },
);

export const paragraphSchema = object({ id, address, ...place, text, marks: listOf(mark) });

export const speakerSchema = object(
  {
    id,
    address,
    kind: wordOf(SPEAKER_KINDS),
    name: text,
    group: described(id, 'The id of a group.'),
  },
  {
    shortName: text,
    role: described(text, 'Office or authority.'),
    unnamed: { const: true, description: 'No personal name was given.' },
  },
);

export const statementSchema = object(
  {
    id,
    address,
    source: described(id, 'Whose words or position it is: the id of a speaker.'),
    kind: wordOf(STATEMENT_KINDS),
    text: described(
      text,
      'As cited: spans joined, without the comma that the sentence puts before a closing quotation mark.',
    ),
    paragraph: described(id, 'The paragraph that it begins in.'),
    spans: { $ref: '#/$defs/spans' },
  },
  {
    via: described(id, 'Who passes the words on: the id of a speaker.'),
    cue: described(text, 'The verb that introduces it.'),
    channel: described(text, 'Where it was said.'),
    when: moment,
  },
  {
    if: { type: 'object', properties: { kind: { const: 'direct' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: having('cue'),
  },
);

export const placeSchema = object(
  { id, name: text, spans: listOf({ $ref: '#/$defs/span' }) },
  {
    note: text,
    orientation: { const: true, description: 'Only helps to find the other places.' },
    at: object(
      {
        latitude: { type: 'number', minimum: -90, maximum: 90 },
        longitude: { type: 'number', minimum: -180, maximum: 180 },
      },
      {},
      { description: 'WGS 84, in degrees.' },
    ),
  },
);

export const eventSchema = object({
  id,
  when: { oneOf: [moment, object({ from: day, to: day }), object({ roughly: text })] },
  what: text,
  spans: { $ref: '#/$defs/spans' },
});

const formerHead = { id: passageId, address };
const targets = listOf(passageId, { minItems: 2 });

/** What became of an id that was published once. */
export const formerSchema: Schema = {
  oneOf: [
    object({ ...formerHead, movedTo: passageId }),
    object({ ...formerHead, splitInto: targets }),
    object({ ...formerHead, mergedInto: passageId }),
    object({ ...formerHead, withdrawn: day, reason: text }),
  ],
};
