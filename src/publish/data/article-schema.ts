import { z } from 'zod';
import {
  BOUNDS,
  PROPORTIONS,
  RESPONSES,
  SPEAKER_KINDS,
  SPEECH_ACTS,
  STATEMENT_KINDS,
  TIMES_OF_DAY,
  VERIFICATION_RESULTS,
} from '#content/vocabulary.ts';
import { hrefUnder } from '#links/addresses.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import { block } from './block-schema.ts';
import {
  address,
  claimId,
  currency,
  day,
  id,
  measure,
  passageId,
  position,
  span,
  spans,
  text,
  unit,
} from './schema-terms.ts';

/*
 * What `SLUG.json` holds. Every object is closed: a field that is not described here is a mistake in
 * the one or the other. For the build alone: no reader loads zod.
 */

const time = z.union([z.enum(TIMES_OF_DAY), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]);
const moment = z.strictObject({ on: day, time: time.optional() });
const response = z.strictObject({ how: z.enum(RESPONSES), to: passageId });

const speaker = z.strictObject({
  id,
  address,
  kind: z.enum(SPEAKER_KINDS),
  name: text,
  group: id.describe('The id of a group.'),
  shortName: text.optional(),
  role: text.optional().describe('Office or authority.'),
  unnamed: z.literal(true).optional().describe('No personal name was given.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

const attribution = {
  id,
  address,
  source: id.describe('Whose words or position it is: the id of a speaker.'),
  text: text.describe(
    'As cited: spans joined, without the comma that the sentence puts before a closing quotation mark.',
  ),
  block: id.describe('The block that it begins in.'),
  spans,
  jointlyWith: z.array(id).optional().describe('Those who say it jointly with the source.'),
  via: z
    .union([id, z.array(id)])
    .optional()
    .describe('Who passes the words on; of several, first the one who had them from the source.'),
  channel: text.optional().describe('Where it was said.'),
  when: moment.optional(),
  act: z.enum(SPEECH_ACTS).optional().describe('What it does, where it does not assert.'),
  respondsTo: z
    .union([response, response.extend({ in: id, address })])
    .optional()
    .describe('The statement or claim that it responds to, of this article or the one named (in).'),
  unnamedBecause: text.optional().describe('Why the source is not named.'),
  basis: text.optional().describe('How the source knows.'),
  disputedBy: id.optional().describe('Who contests that the source said so.'),
  document: id.optional().describe('What documents it.'),
  translation: z
    .strictObject({ from: text.optional(), by: text.optional(), original: text.optional() })
    .optional()
    .describe('The words are a translation: from a language, by somebody, of the original words.'),
};
const cue = text.describe('The verb that introduces it.');

const statement = z.union([
  z.strictObject({ ...attribution, kind: z.literal('direct'), cue }),
  z.strictObject({
    ...attribution,
    kind: z.enum(STATEMENT_KINDS).exclude(['direct']),
    cue: cue.optional(),
  }),
]);

const claim = {
  id: claimId.describe('FACT.CLAIM, unique in the article.'),
  address,
  text: text.describe('The words that make the claim, as cited.'),
  block: id,
  spans,
  statement: id
    .optional()
    .describe('The statement it is made in; absent where it stands outside of any.'),
  by: id
    .optional()
    .describe('The claimant’s id; absent where the article states it in its own voice.'),
  made: day.optional().describe('The day it was made.'),
  asOf: day.optional().describe('The day whose state it describes.'),
  revises: id.optional().describe('The claim of the same fact that it takes the place of.'),
  alsoAnswers: z.array(id).optional().describe('Other facts that it answers as well.'),
  document: id.optional(),
  scope: text.optional().describe('What the claim covers.'),
  comparison: text.optional().describe('A comparison that the claimant made.'),
  verification: z
    .strictObject({
      by: id,
      result: z.enum(VERIFICATION_RESULTS),
      verdict: text.optional().describe('The checker’s own word for it.'),
      statement: id.optional().describe('The statement that says so.'),
    })
    .optional()
    .describe('Who checked the claim, and with what result.'),
};
const rate = { per: text.optional().describe('What a rate is counted by.') };
const number = {
  ...claim,
  ...rate,
  outOf: z.number().optional().describe('The whole that it is a part of.'),
  as: z.enum(PROPORTIONS).optional().describe('How a part of a whole is written.'),
  signed: z.literal(true).optional().describe('A change, which shows its sign.'),
  value: z.number().describe('A plain number, not scaled.'),
  bound: z
    .enum(BOUNDS)
    .optional()
    .describe('How exact the claimant was; absent for a plain number.'),
};
const range = {
  ...claim,
  ...rate,
  from: z.number().describe('The lower end of a range, included.'),
  to: z.number().describe('The upper end of a range, included.'),
  bound: z.literal('about').optional().describe('Both ends are round.'),
};

const fact = z.strictObject({
  id,
  shared: id.optional(),
  question: text,
  claims: z.array(
    z.union([
      z.strictObject({ ...number, unit }).describe('A number of things.'),
      z.strictObject({ ...number, currency }).describe('An amount of money.'),
      z.strictObject({ ...number, measure }).describe('A measure.'),
      z.strictObject({ ...range, unit }).describe('A range of things.'),
      z.strictObject({ ...range, measure }).describe('A range of measures.'),
      z.strictObject({ ...range, currency }).describe('A range of amounts of money.'),
      z.strictObject(claim).describe('An answer in words.'),
    ]),
  ),
});

const storyPlace = z.strictObject({
  id,
  name: text,
  spans: z.array(span),
  note: text.optional(),
  orientation: z.literal(true).optional().describe('Only helps to find the other places.'),
  at: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional()
    .describe('WGS 84, in degrees.'),
});

const event = z.strictObject({
  id,
  when: z.union([
    moment,
    z.strictObject({ from: day, to: day }),
    z.strictObject({ roughly: text }),
  ]),
  what: text,
  spans,
});

/** What became of an id that was published once. */
const former = z.union([
  z.strictObject({ id: passageId, address, movedTo: passageId }),
  z.strictObject({ id: passageId, address, splitInto: z.array(passageId).min(2) }),
  z.strictObject({ id: passageId, address, mergedInto: passageId }),
  z.strictObject({ id: passageId, address, withdrawn: day, reason: text }),
]);

const article = z
  .strictObject({
    $schema: address,
    address,
    revision: position.describe('The last recorded revision; 0 where none was recorded.'),
    slug: id,
    language: text.describe('A BCP 47 tag.'),
    kicker: text.optional(),
    story: id.optional().describe('The story that it tells a part of.'),
    topics: z.array(id).optional().describe('What it is about, by id.'),
    headline: text,
    standfirst: text,
    dateline: text,
    timeZone: text.describe('As the IANA names it.'),
    credit: text,
    authors: z.array(z.strictObject({ name: text, role: text.optional() })).optional(),
    published: day,
    updated: day.optional(),
    plainText: z.strictObject({ address, length: position.describe('In Unicode code points.') }),
    groups: z.array(z.strictObject({ id, name: text, officials: z.boolean() })),
    speakers: z.array(speaker),
    documents: z.array(
      z.strictObject({
        id,
        title: text,
        publisher: text,
        address: z.url().optional(),
        seen: day.optional(),
      }),
    ),
    blocks: z.array(block),
    statements: z.array(statement),
    facts: z.array(fact),
    places: z.array(storyPlace),
    events: z.array(event),
    former: z.array(former),
    corrections: z.array(
      z.strictObject({ on: day, note: text, passage: passageId, before: text, after: text }),
    ),
  })
  .describe(
    'Positions (start, end) are places in the plain text, in Unicode code points from 0, the end not included.',
  );

/**
 * The JSON Schema (draft 2020-12) of `SLUG.json`. It is made and not kept as a file, because its
 * `$id` is the site's own address, which only the build knows. `home` ends with a slash.
 */
export function articleSchema(home: string) {
  return {
    $id: hrefUnder(home, SCHEMA_PATH),
    title: 'An article of On the Record',
    ...z.toJSONSchema(article),
  };
}
