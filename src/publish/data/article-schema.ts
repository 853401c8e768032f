import { hrefUnder } from '#links/addresses.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import { factSchema } from './claim-schema.ts';
import {
  eventSchema,
  formerSchema,
  paragraphSchema,
  placeSchema,
  spanSchema,
  speakerSchema,
  statementSchema,
} from './passage-schemas.ts';
import {
  address,
  day,
  described,
  id,
  listOf,
  object,
  passageId,
  position,
  text,
} from './schema-forms.ts';

/**
 * The JSON Schema (draft 2020-12) of `SLUG.json`. It is made and not kept as a file, because its
 * `$id` is the site's own address, which only the build knows. It closes every object: a field that
 * it does not describe is a mistake in the one or the other. `home` ends with a slash.
 */
export function articleSchema(home: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: hrefUnder(home, SCHEMA_PATH),
    title: 'An article of On the Record',
    description:
      'Positions (start, end) are places in the plain text, in Unicode code points from 0, the end not included.',
    ...object(
      {
        $schema: address,
        address,
        revision: described(position, 'The last recorded revision; 0 where none was recorded.'),
        slug: id,
        language: described(text, 'A BCP 47 tag.'),
        headline: text,
        standfirst: text,
        dateline: text,
        timeZone: described(text, 'As the IANA names it.'),
        credit: text,
        published: day,
        plainText: object({ address, length: described(position, 'In Unicode code points.') }),
        groups: listOf(object({ id, name: text, officials: { type: 'boolean' } })),
        speakers: listOf(speakerSchema),
        paragraphs: listOf(paragraphSchema),
        statements: listOf(statementSchema),
        facts: listOf(factSchema),
        places: listOf(placeSchema),
        events: listOf(eventSchema),
        former: listOf(formerSchema),
        corrections: listOf(
          object({ on: day, note: text, passage: passageId, before: text, after: text }),
        ),
      },
      { kicker: text, updated: day },
    ),
    $defs: {
      span: spanSchema,
      spans: listOf({ $ref: '#/$defs/span' }, { minItems: 1 }),
    },
  };
}
