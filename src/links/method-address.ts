import { hrefUnder } from './addresses.ts';

/** The page that says in plain words what the app's labels mean. */
export const METHOD_PATH = '/method';

/** Its entries, each with an address of its own; every label leads to one. Permanent. */
export const METHOD_ENTRIES = [
  'direct',
  'reported',
  'denial',
  'no-comment',
  'narration',
  'verified',
  'could-not-verify',
  'disputed',
  'denied',
  'bounds',
  'same',
  'compatible',
  'differ',
  'not-compared',
  'plot',
  'shares',
  'map',
  'days',
  'corrections',
  'links',
  'data',
] as const;

export type MethodEntry = (typeof METHOD_ENTRIES)[number];

/** Where an entry stands; `base` begins and ends with a slash. */
export function methodHref(base: string, entry?: MethodEntry): string {
  const page = hrefUnder(base, METHOD_PATH);
  return entry === undefined ? page : `${page}#${entry}`;
}
