import fc from 'fast-check';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** An id as an author writes it: small letters, digits and single hyphens. */
export const slug = fc
  .array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join('-'));

/** The id of a paragraph or statement, or of a claim with its fact; never one of the app's own. */
export const passageId = fc
  .oneof(
    slug,
    fc.tuple(slug, slug).map(([fact, claim]) => `${fact}.${claim}`),
  )
  .filter((id) => !id.startsWith('otr-'));

const hostile = fc.constantFrom(
  '%',
  '%E0%A4%A',
  '%ff',
  '%00',
  '%23',
  '%2C',
  '\ud800',
  '\udfff',
  '\u0000',
  ':~:text=',
  'otr-',
  'speaker=',
  'show=words',
  '?',
  '#',
  '&',
  '=',
  ',',
  '+',
  '-',
  '.',
  ' ',
  '<script>',
  'quern',
);

/** What may stand in an address bar: any code units, malformed escapes, halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.oneof(hostile, slug, fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
);
