import { plainLetters } from '#links/search-letters.ts';

/** What a query asks for. */
export interface SearchTerms {
  /** Words that are looked for, those of phrases among them. */
  words: string[];
  /** Words that must follow one another. */
  phrases: string[];
  /** Words and phrases that must not be there. */
  excluded: string[];
}

/** Reads a query: `"mass burial" graves -Bucha`. A dash is as good as a minus; other signs are part of no word. */
export function readTerms(query: string): SearchTerms {
  const terms: SearchTerms = { words: [], phrases: [], excluded: [] };
  const straight = query.replace(/[“”„«»]/g, '"');
  for (const [, minus, quoted, plain] of straight.matchAll(/(?<!\S)([-−–]?)(?:"([^"]*)"|(\S+))/g)) {
    const words = wordsIn(quoted ?? plain ?? '');
    if (words.length === 0) continue;
    if (minus) {
      terms.excluded.push(words.join(' '));
      continue;
    }
    terms.words.push(...words);
    if (words.length > 1) terms.phrases.push(words.join(' '));
  }
  return terms;
}

/** Whether a text has words one after the other, in any case and with any signs between them. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${phrase} `);
}

/** The words and numbers of a text in small and plain letters, without accents. */
export function wordsIn(text: string): string[] {
  return plainLetters(text)
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '');
}
