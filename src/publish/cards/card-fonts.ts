import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { missingFrom } from './missing-letters.tsx';
import { lettersOf } from './printable-text.ts';

export const REGULAR = 400;
export const SEMIBOLD = 600;

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/**
 * The fonts to set a text in, the first of them first: Literata, the reading font; where it lacks a
 * letter, as it does for Kazakh or Tatar, Noto Serif for all of the text, so that no word is set in two
 * faces. Throws where both lack one: an empty box in a picture is found by readers only.
 */
export async function fontsFor(text: string): Promise<Font[]> {
  const literata = await fontFiles('literata', SCRIPTS);
  const lacking = await missingFrom(literata, lettersOf(text));
  if (lacking === '') return literata;
  const noto = await fontFiles('noto-serif', [...SCRIPTS, 'math']);
  const nowhere = await missingFrom(noto, lacking);
  if (nowhere !== '') {
    throw new Error(
      `Neither Literata nor Noto Serif has “${nowhere}”, so there can be no preview picture of “${text}”. Add a font that has it to src/publish/cards/card-fonts.ts.`,
    );
  }
  return /\p{L}/u.test(lacking) ? withFallback(noto, literata) : withFallback(literata, noto);
}

const { resolve } = createRequire(import.meta.url);

/**
 * Each script is a family of its own: of files that share a name, satori asks only the first, and
 * draws an empty box where that one lacks a letter. The style names no family, so all are asked.
 */
const fontFiles = remembered((face: string, scripts: readonly string[]) =>
  Promise.all(
    scripts.flatMap((script) =>
      ([REGULAR, SEMIBOLD] as const).map(async (weight): Promise<Font> => {
        const file = `@fontsource/${face}/files/${face}-${script}-${weight}-normal.woff`;
        return {
          name: `${face} ${script}`,
          weight,
          style: 'normal',
          data: await readFile(resolve(file)),
        };
      }),
    ),
  ),
);

/** The same list for the same fonts: satori parses a list that it does not know. */
const withFallback = remembered((first: Font[], then: Font[]) => [...first, ...then]);

function remembered<First, Then, Result>(make: (first: First, then: Then) => Result) {
  const made = new Map<First, Result>();
  return (first: First, then: Then): Result => {
    const result = made.get(first) ?? make(first, then);
    made.set(first, result);
    return result;
  };
}
