/** The few forms that the schema of an article is put together from. */

export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string', minLength: 1 };
export const address: Schema = { type: 'string', format: 'uri' };
export const day: Schema = { type: 'string', format: 'date' };
export const position: Schema = { type: 'integer', minimum: 0 };

/** The form of ids is the form of addresses; a claim's has two parts. */
const ID = '[a-z0-9]+(-[a-z0-9]+)*';
export const id: Schema = { type: 'string', pattern: `^${ID}$` };
export const claimId: Schema = { type: 'string', pattern: `^${ID}\\.${ID}$` };
export const passageId: Schema = { type: 'string', pattern: `^${ID}(\\.${ID})?$` };

export function described(schema: Schema, description: string): Schema {
  return { ...schema, description };
}

/** One of these words. The table has every word of a union type, or it does not compile. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, true>>): Schema {
  return { type: 'string', enum: Object.keys(words) };
}

export function listOf(items: Schema, more: Schema = {}): Schema {
  return { type: 'array', items, ...more };
}

/** An object with these fields and no others. */
export function object(required: Schema, optional: Schema = {}, more: Schema = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
    ...more,
  };
}

/** An object that lacks these fields, for a case of a larger schema. */
export function without(...fields: string[]): Schema {
  return { type: 'object', properties: Object.fromEntries(fields.map((field) => [field, false])) };
}

/** An object that has these fields, whatever else it has. */
export function having(...fields: string[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field, true])),
    required: fields,
  };
}
