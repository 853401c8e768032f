import { type PageWords, pageWords } from './catalogue/in-language.static.ts';
import { withNumber, withoutNumber } from './counts.ts';

type CountedText = keyof PageWords['counts'];

/** "1 claim", "4 claims", of what only the build counts. */
export function pageCountOf(count: number, text: CountedText): string {
  return withNumber(pageWords().counts[text], count);
}

/** "claim" or "claims", for a number that stands elsewhere. */
export function pageNounFor(count: number, text: CountedText): string {
  return withoutNumber(pageWords().counts[text], count);
}
