import { z } from 'zod';
import { MARK_KINDS } from '#content/vocabulary.ts';
import { address, id, passageId, place, text } from './schema-terms.ts';

/* The parts of the text, as `SLUG.json` has them. */

const mark = z
  .strictObject({
    mark: z.enum(MARK_KINDS),
    id: passageId.describe('Of the statement, claim, place or event.'),
    ...place,
  })
  .describe('An outer mark comes before those it holds.');

const format = z.union([
  z.strictObject({ format: z.literal('link'), address: z.url(), site: text, ...place }),
  z.strictObject({ format: z.literal('emphasis'), ...place }),
  z.strictObject({ format: z.literal('foreign'), language: text, ...place }),
  z.strictObject({ format: z.literal('note'), footnote: id, ...place }),
]);

const anyBlock = {
  id,
  address,
  ...place,
  text,
  parts: z
    .array(z.strictObject(place))
    .optional()
    .describe('The items of a list; of a table its caption, its headings, then its cells by row.'),
  marks: z.array(mark),
  formats: z.array(format).optional(),
};
const file = z.strictObject({ name: text, width: z.int().min(1), height: z.int().min(1) });

/** A block of the text. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ ...anyBlock, kind: z.literal('paragraph') }),
  z.strictObject({ ...anyBlock, kind: z.literal('heading'), level: z.literal([2, 3]) }),
  z.strictObject({ ...anyBlock, kind: z.literal('quotation') }),
  z.strictObject({ ...anyBlock, kind: z.literal('list'), ordered: z.boolean() }),
  z.strictObject({ ...anyBlock, kind: z.literal('table'), columns: z.int().min(2) }),
  z.strictObject({
    ...anyBlock,
    kind: z.literal('picture'),
    files: z.array(file).min(1).describe('The same picture in one or several sizes.'),
    alternative: text.describe('What is to be seen.'),
    credit: text,
  }),
  z.strictObject({
    ...anyBlock,
    kind: z.literal('turn'),
    speaker: id,
    asks: z.literal(true).optional(),
    answers: id.optional().describe('The turn that asks.'),
  }),
  z.strictObject({ ...anyBlock, kind: z.literal('footnote'), document: id.optional() }),
]);
