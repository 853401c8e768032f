import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';

export const REGULAR = 400;
export const SEMIBOLD = 600;

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

// Lists that are made once: satori parses each list that it does not know.
let lists: ReturnType<typeof loadLists> | undefined;

/**
 * The fonts to set a text in, the first of them first: Literata, the reading font; where it lacks a
 * letter, as it does for Kazakh or Tatar, Noto Serif for all of the text, so that no word is set in two
 * faces. Throws where both lack one: an empty box in a picture is found by readers only.
 */
export async function fontsFor(text: string): Promise<Font[]> {
  lists ??= loadLists();
  const [literata, notoFirst, literataFirst] = await lists;
  const lacking = await missingFrom(literata, text);
  if (lacking === '') return literata;
  const nowhere = await missingFrom(notoFirst, lacking);
  if (nowhere !== '') {
    throw new Error(
      `Neither Literata nor Noto Serif has “${nowhere}”, so there can be no preview picture of “${text}”. Add a font that has it to src/publish/cards/card-fonts.tsx.`,
    );
  }
  return /\p{L}/u.test(lacking) ? notoFirst : literataFirst;
}

async function loadLists(): Promise<[literata: Font[], notoFirst: Font[], literataFirst: Font[]]> {
  const literata = await fontFiles('literata', SCRIPTS);
  const noto = await fontFiles('noto-serif', [...SCRIPTS, 'math']);
  return [literata, [...noto, ...literata], [...literata, ...noto]];
}

const { resolve } = createRequire(import.meta.url);

/**
 * Each script is a family of its own: of files that share a name, satori asks only the first, and
 * draws an empty box where that one lacks a letter. The style names no family, so all are asked.
 */
function fontFiles(face: string, scripts: readonly string[]): Promise<Font[]> {
  const files = scripts.flatMap((script) =>
    ([REGULAR, SEMIBOLD] as const).map(async (weight): Promise<Font> => {
      const file = `@fontsource/${face}/files/${face}-${script}-${weight}-normal.woff`;
      const data = await readFile(resolve(file));
      return { name: `${face} ${script}`, weight, style: 'normal', data };
    }),
  );
  return Promise.all(files);
}

/** The letters of a text that none of the fonts has: satori asks for another font for them, and gets none. */
async function missingFrom(fonts: Font[], text: string): Promise<string> {
  // Printable ASCII is in every font.
  const letters = [...new Set(text.replace(/[\s\x21-\x7e]/g, ''))];
  let missing = '';
  await satori(<div style={{ display: 'flex' }}>{letters.join(' ')}</div>, {
    width: 1000,
    fonts,
    embedFont: false,
    loadAdditionalAsset: async (_language, stretch) => {
      missing += stretch;
      return [];
    },
  });
  return letters.filter((letter) => missing.includes(letter)).join('');
}
