import { words } from './catalogue/words.ts';

/**
 * A name or other words of an article, to stand in a text of the interface. Those that run the other way
 * are isolated, so that the words around them stay in their order; others stay as they are.
 */
export function isolated(text: string): string {
  return words().runsAgainst.test(text) ? `\u2068${text}\u2069` : text;
}
