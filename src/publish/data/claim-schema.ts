import { BOUNDS, CURRENCIES, VERIFICATION_RESULTS } from '#content/vocabulary.ts';
import {
  address,
  claimId,
  described,
  having,
  id,
  listOf,
  object,
  type Schema,
  text,
  without,
  wordOf,
} from './schema-forms.ts';

const number: Schema = { type: 'number' };
const bound = wordOf(BOUNDS);
const currency = wordOf(CURRENCIES);
const result = wordOf(VERIFICATION_RESULTS);

const counted: Schema = { oneOf: [having('unit'), having('currency')] };

const claim = object(
  {
    id: described(claimId, 'FACT.CLAIM, unique in the article.'),
    address,
    text: described(text, 'The words that make the claim, as cited.'),
    paragraph: id,
    spans: { $ref: '#/$defs/spans' },
  },
  {
    statement: described(id, 'The statement it is made in; absent where it stands outside of any.'),
    by: described(id, 'The claimant’s id; absent where the article states it in its own voice.'),
    value: described(number, 'A plain number, not scaled.'),
    from: described(number, 'The lower end of a range, included.'),
    to: described(number, 'The upper end of a range, included.'),
    bound: described(bound, 'How exact the claimant was; absent for a plain number.'),
    unit: described(text, 'What is counted.'),
    currency,
    scope: described(text, 'What the claim covers.'),
    comparison: described(text, 'A comparison that the claimant made.'),
    verification: object(
      { by: id, result },
      { statement: described(id, 'The statement that says so.') },
      { description: 'Who checked the claim, and with what result.' },
    ),
  },
  {
    oneOf: [
      { description: 'A number.', ...having('value'), allOf: [without('from', 'to'), counted] },
      {
        description: 'A range of numbers.',
        ...having('from', 'to'),
        allOf: [
          without('value'),
          counted,
          { type: 'object', properties: { bound: { const: 'about' } } },
        ],
      },
      {
        description: 'An answer in words.',
        ...without('value', 'from', 'to', 'bound', 'unit', 'currency'),
      },
    ],
  },
);

/** A question with the claims that answer it. */
export const factSchema = object({ id, question: text, claims: listOf(claim) });
