import type { CueUse } from './table.ts';

/** A table of verb forms from rows of what may follow and the forms, parted by spaces. */
export function formsTable(
  rows: readonly [uses: readonly CueUse[], forms: string][],
): Map<string, Set<CueUse>> {
  const table = new Map<string, Set<CueUse>>();
  for (const [uses, forms] of rows) {
    for (const form of forms.split(/\s+/)) {
      table.set(form, new Set([...(table.get(form) ?? []), ...uses]));
    }
  }
  return table;
}

export function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}

/** One of these nouns, in any case ending that the language adds. */
export function nounPattern(nouns: string, endings = ''): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${nouns.split(/\s+/).join('|')})${endings}(?!\\p{L})`, 'iu');
}
