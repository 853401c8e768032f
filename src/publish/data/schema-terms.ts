import { z } from 'zod';

/* What every part of the schema is made of. */

/** The form of ids is the form of addresses; a claim's has two parts. */
const ID = '[a-z0-9]+(-[a-z0-9]+)*';
export const id = z.string().regex(new RegExp(`^${ID}$`));
export const claimId = z.string().regex(new RegExp(`^${ID}\\.${ID}$`));
export const passageId = z.string().regex(new RegExp(`^${ID}(\\.${ID})?$`));

export const text = z.string().min(1);
export const address = z.url();
export const day = z.iso.date();
export const position = z.int().min(0);
export const place = { start: position, end: position };
export const span = z.strictObject({ ...place, text: text.describe('To the letter.') });
export const spans = z.array(span).min(1);

export const unit = text.describe('What is counted.');
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('An ISO 4217 code.');
export const measure = text.describe('A CLDR unit.');
