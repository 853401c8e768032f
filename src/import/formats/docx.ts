import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseHtml } from './html.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { ImportedText } from './imported.ts';
import { Refusal } from './refusal.ts';

/** The most that a Word file may hold once it is unpacked, in bytes. */
const LARGEST_UNPACKED = 60_000_000;
const MOST_PARTS = 2_000;

/** Reads a Word file: tracked changes as accepted, with footnotes, without comments. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ImportedText> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Refusal(`${name} is a broken archive. Open it in Word and save it again.`);
  });
  await refuseBombs(zip, name);
  const document = await zip.file('word/document.xml')?.async('string');
  if (document === undefined) {
    throw new Refusal(
      `${name} is an archive and no Word file. Save it as text, Markdown, HTML or .docx.`,
    );
  }
  const { value } = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { includeEmbeddedStyleMap: false })
    .catch(() => {
      throw new Refusal(`${name} cannot be read as Word. Open it and save it again as .docx.`);
    });
  const comments =
    (await zip.file('word/comments.xml')?.async('string'))?.match(/<w:comment /g)?.length ?? 0;
  const deleted = document.match(/<w:del /g)?.length ?? 0;
  const inserted = document.match(/<w:ins /g)?.length ?? 0;
  const { blocks, pictures } = htmlBlocks(parseHtml(value).body);
  return {
    blocks,
    pictures,
    dropped: [
      ...(deleted + inserted > 0
        ? [`Tracked changes were taken as accepted: ${inserted} insertions, ${deleted} deletions.`]
        : []),
      ...(comments > 0
        ? [`Left out: ${comments === 1 ? 'a comment' : `${comments} comments`} in the margin.`]
        : []),
    ],
  };
}

/** Unpacks every part once, counting, before anything holds it as a whole; entities are never declared in Word. */
async function refuseBombs(zip: JSZip, name: string): Promise<void> {
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > MOST_PARTS)
    throw new Refusal(
      `${name} has ${parts.length} parts, which no article has. It was not unpacked.`,
    );
  let unpacked = 0;
  for (const part of parts) {
    const isXml = /\.(?:xml|rels)$/i.test(part.name);
    await new Promise<void>((resolve, reject) => {
      const stream = part.nodeStream();
      const stop = (reason: string) => {
        stream.pause();
        reject(new Refusal(reason));
      };
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        unpacked += chunk.length;
        if (unpacked > LARGEST_UNPACKED)
          stop(`${name} would unpack to more than 60 MB. It was not unpacked.`);
        if (isXml && head.length < 4096) head += chunk.toString('latin1');
        if (/<!(?:DOCTYPE|ENTITY)/i.test(head))
          stop(`${name} declares entities, which no Word file does. It was not read.`);
      });
      stream.on('error', () =>
        reject(new Refusal(`${name} is a broken archive. Open it in Word and save it again.`)),
      );
      stream.on('end', resolve);
    });
  }
}
