import stem from 'wink-porter2-stemmer';
import { wordsIn } from './search-terms.ts';

/**
 * Tells which of the words asked for a word of a text is: the same, another form of it, or one that begins
 * so. The index itself takes a shorter word where it does not know the one asked for.
 */
export function formsOf(asked: readonly string[]): (word: string) => string[] {
  const stems = [...new Set(asked)].map((word) => ({ word, stem: stemOf(word) }));
  return (word) => {
    const parts = partsOf(word).map((part) => ({ word: part, stem: stemOf(part) }));
    return stems.filter((one) => parts.some((part) => isForm(part, one))).map((one) => one.word);
  };
}

/** A single letter is looked for as a word, for it begins too many. */
function isForm(part: StemmedWord, asked: StemmedWord): boolean {
  if (part.word === asked.word) return true;
  if ([...asked.word].length === 1) return false;
  return part.word.startsWith(asked.word) || part.stem === asked.stem;
}

interface StemmedWord {
  word: string;
  stem: string;
}

/** As the index takes a word apart: “self-defence” is two words and one, and so is “McOrr”. */
function partsOf(word: string): string[] {
  const parts = wordsIn(word);
  return [...parts, parts.join(''), ...wordsIn(word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))];
}

/** The index takes off the same endings, after the apostrophes. */
function stemOf(word: string): string {
  return stem(word.replaceAll("'", ''));
}
