import iconv from 'iconv-lite';
import { Refusal } from './refusal.ts';

/** Reads bytes as UTF-8, UTF-16 or Windows-1252, by their byte order mark or by what fits. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = decode(buffer).replace(/^\uFEFF/, '');
  if ([...text.slice(0, 4096)].some(isControl)) {
    throw new Refusal(
      `${name} is not text: it holds control characters. Save it as text, Markdown, HTML or .docx.`,
    );
  }
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(code);
}

function decode(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf-16be');
  const unmarked = utf16WithoutMark(buffer);
  if (unmarked) return iconv.decode(buffer, unmarked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return iconv.decode(buffer, 'windows-1252');
  }
}

/** In UTF-16 of a Latin text every other byte is nought. */
function utf16WithoutMark(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = buffer.subarray(0, 512);
  if (sample.length < 8) return undefined;
  const noughts = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) noughts[i % 2] = (noughts[i % 2] ?? 0) + 1;
  });
  const many = sample.length * 0.2;
  const [even = 0, odd = 0] = noughts;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}
