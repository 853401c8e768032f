import type { CSSProperties } from 'react';
import type { Font } from 'satori';
import { textHeight } from './card-layout.tsx';
import { type FittedWords, fitWords } from './fit-words.ts';

interface Place {
  type: CSSProperties;
  /** Largest first. */
  sizes: readonly [number, ...number[]];
  lines: number;
}

const fitted = new WeakMap<Font[], Map<string, Promise<FittedWords>>>();

/**
 * A text at the largest size at which its place has lines for it, or cut at the smallest. Remembered:
 * an article's cards share most of theirs.
 */
export function fitLines(text: string, place: Place, fonts: Font[]): Promise<FittedWords> {
  const known = fitted.get(fonts) ?? new Map<string, Promise<FittedWords>>();
  fitted.set(fonts, known);
  const key = JSON.stringify([text, place]);
  const result = known.get(key) ?? fitNew(text, place, fonts);
  known.set(key, result);
  return result;
}

function fitNew(text: string, { type, sizes, lines }: Place, fonts: Font[]): Promise<FittedWords> {
  return fitWords(text, sizes, async (words, fontSize) => {
    const style = { ...type, fontSize };
    const line = await textHeight('x', style, fonts);
    return (await textHeight(words, style, fonts)) <= lines * line;
  });
}
