import sharp from 'sharp';
import type { Block } from '#content/block.ts';
import type { ImportedText } from '../formats/imported.ts';
import type { Ids } from './ids.ts';

interface Pictured {
  blocks: Block[];
  files: Map<string, Uint8Array>;
  doubts: string[];
}

/** The formats that stand in an article as they are. */
const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** Puts the pictures that the input holds behind the blocks; of the others it says where they were. */
export async function addPictures(
  blocks: readonly Block[],
  { pictures = [], blocks: imported }: ImportedText,
  ids: Ids,
  reasons: Map<string, string>,
): Promise<Pictured> {
  const pictured: Pictured = { blocks: [...blocks], files: new Map(), doubts: [] };
  for (const { source, alternative, bytes, before } of pictures.toReversed()) {
    const size =
      bytes &&
      (await sharp(bytes)
        .metadata()
        .catch(() => undefined));
    const ending = ENDINGS[size?.format ?? ''];
    if (!bytes || !size || !ending) {
      const words = alternative.trim() === '' ? '' : `, “${alternative.trim()}”`;
      pictured.doubts.unshift(
        `A picture was left out (${source.slice(0, 120)}${words}). Put its file beside the module to show it.`,
      );
      continue;
    }
    const id = ids.from(alternative.trim() || 'picture');
    const name = `${id}.${ending}`;
    pictured.files.set(name, bytes);
    reasons.set(`pictures.${id}`, 'a picture of the file; say who made it and what is to be seen');
    const picture: Block = {
      kind: 'picture',
      id,
      files: [{ name, width: size.width, height: size.height }],
      alternative: alternative.trim() || 'A picture that nobody has described yet',
      credit: 'Not said',
      caption: [alternative.trim() || 'A picture'],
    };
    const share = imported.length === 0 ? 0 : before / imported.length;
    const last = pictured.blocks.findLastIndex(({ kind }) => kind !== 'footnote') + 1;
    pictured.blocks.splice(Math.min(last, Math.round(share * pictured.blocks.length)), 0, picture);
  }
  return pictured;
}
