import { decodeText } from './decode-text.ts';
import type { ImportedText } from './imported.ts';
import { readPlainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';
import { asTranscript } from './transcript.ts';

/** The largest input that is read, in bytes: ten times the longest report. */
const LARGEST = 5_000_000;

type Format = 'text' | 'markdown' | 'html' | 'docx' | 'ninjs' | 'mail';

/** Reads an input of any format that is known. Throws a Refusal where it cannot. */
export async function readInput(name: string, bytes: Uint8Array): Promise<ImportedText> {
  if (bytes.length === 0) throw new Refusal(`${name} is empty. There is nothing to import.`);
  if (bytes.length > LARGEST) {
    throw new Refusal(
      `${name} has ${Math.ceil(bytes.length / 1e6)} MB, and 5 MB is the most that is read. Import a single article.`,
    );
  }
  const format = formatOf(name, bytes);
  const found = await readAs(format, name, bytes);
  const read = { ...found, blocks: asTranscript(found.blocks) };
  if (!read.blocks.some(({ text, lead }) => /\p{L}/u.test(text.slice(lead)))) {
    throw new Refusal(`${name} holds no words. There is nothing to import.`);
  }
  return read;
}

async function readAs(format: Format, name: string, bytes: Uint8Array): Promise<ImportedText> {
  // Loaded when asked for: the readers of pages and of Word are larger than all the rest.
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, name);
    case 'html':
      return (await import('./html.ts')).readHtml(bytes, name);
    case 'ninjs':
      return (await import('./ninjs.ts')).readNinjs(decodeText(bytes, name), name);
    case 'mail':
      return (await import('./mail.ts')).readMail(bytes, name);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(decodeText(bytes, name));
    case 'text':
      return readPlainText(decodeText(bytes, name));
    default:
      return format satisfies never;
  }
}

/** What other files begin with, in hexadecimal. */
const OTHERS: readonly [start: RegExp, what: string][] = [
  [/^25504446/, 'a PDF'],
  [/^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250)/, 'a picture'],
  [/^d0cf11e0/, 'a Word file of before 2007'],
  [/^7b5c727466/, 'a rich text file'],
  [/^(?:1f8b|425a68|377abc|52617221)/, 'an archive'],
  [/^(?:7f454c46|4d5a9)/, 'a program'],
];

function formatOf(name: string, bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  if (other) {
    throw new Refusal(
      `${name} is ${other[1]}, which is not read. Save it as text, Markdown, HTML or .docx.`,
    );
  }
  if (head.startsWith('PK')) return 'docx';
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^docx$/.test(ending))
    throw new Refusal(
      `${name} is no Word file, whatever its name says. Open it and save it as .docx.`,
    );
  if (/^(?:html?|xhtml|mhtml)$/.test(ending)) return 'html';
  if (/^(?:md|markdown)$/.test(ending)) return 'markdown';
  if (/^(?:eml)$/.test(ending)) return 'mail';
  if (/^(?:json|ninjs)$/.test(ending)) return 'ninjs';
  return sniffed(
    head
      .replaceAll('\0', '')
      .replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '')
      .trimStart(),
    ending,
  );
}

/** Standard input has no name, and names may say too little. */
function sniffed(head: string, ending: string): Format {
  if (
    /^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype html|html)|<article|<div|<p>)/i.test(
      head,
    )
  )
    return 'html';
  if (
    /^\{\s*"/.test(head) &&
    /"(?:uri|body_html|bodies|headlines?|representationtype|standard)"/.test(head)
  )
    return 'ninjs';
  if (
    /^(?:from|return-path|received|delivered-to|message-id|mime-version|date|subject|to):\s/i.test(
      head,
    ) &&
    /^(?:from|to):.+@/im.test(head)
  )
    return 'mail';
  if (ending === '' && /^#{1,3} \S|^\*\*|\n#{1,3} \S|\]\(https?:/.test(head)) return 'markdown';
  return 'text';
}
