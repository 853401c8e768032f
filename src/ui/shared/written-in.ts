import { locale } from '#messages/catalogue/words.ts';
import { type Direction, directionOf } from '#messages/direction.ts';

/**
 * What an element says of the language of its words: nothing where that is the language around it, which
 * is the interface's unless another is named.
 */
export function writtenIn(language: string, around = locale()): { lang?: string; dir?: Direction } {
  if (language === around) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(around) && { dir }) };
}
