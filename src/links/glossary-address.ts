import { hrefUnder } from './addresses.ts';

/** The page that says in plain words what the app's labels mean. */
export const GLOSSARY_PATH = '/method';

/** Its entries, each with an address of its own; every label leads to one. Permanent. */
export const GLOSSARY_ENTRIES = [
  'direct',
  'mixed',
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
  'revised',
  'not-compared',
  'plot',
  'shares',
  'map',
  'days',
  'corrections',
  'links',
  'data',
] as const;

export type GlossaryEntry = (typeof GLOSSARY_ENTRIES)[number];

/** Where an entry stands; `base` begins and ends with a slash. */
export function glossaryHref(base: string, entry?: GlossaryEntry): string {
  const page = hrefUnder(base, GLOSSARY_PATH);
  return entry === undefined ? page : `${page}#${entry}`;
}
