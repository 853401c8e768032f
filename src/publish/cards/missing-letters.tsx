import satori, { type Font } from 'satori';

const known = new WeakMap<Font[], Map<string, boolean>>();

/** Those letters that none of the fonts has. Remembered: texts of an article share most letters. */
export async function missingFrom(fonts: Font[], letters: string): Promise<string> {
  const lacks = known.get(fonts) ?? new Map<string, boolean>();
  known.set(fonts, lacks);
  const unknown = [...letters].filter((letter) => !lacks.has(letter));
  if (unknown.length > 0) {
    const missing = await askForMissing(fonts, unknown.join(' '));
    for (const letter of unknown) lacks.set(letter, missing.includes(letter));
  }
  return [...letters].filter((letter) => lacks.get(letter)).join('');
}

/** Satori asks for another font where it has none for a stretch of text; it gets none here. */
async function askForMissing(fonts: Font[], text: string): Promise<string> {
  let missing = '';
  await satori(<div style={{ display: 'flex' }}>{text}</div>, {
    width: 1000,
    fonts,
    embedFont: false,
    loadAdditionalAsset: async (_language, stretch) => {
      missing += stretch;
      return [];
    },
  });
  return missing;
}
