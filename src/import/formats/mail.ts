import PostalMime from 'postal-mime';
import { dayOf } from './day-of.ts';
import { parseHtml } from './html.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type ImportedBlock, type ImportedText, plainBlock } from './imported.ts';
import { readPlainText } from './plain-text.ts';

/** Reads a mail: its own words, without what it quotes and its signature. */
export async function readMail(bytes: Uint8Array, _name: string): Promise<ImportedText> {
  const mail = await PostalMime.parse(bytes);
  const dropped: string[] = [];
  const blocks = mail.text?.trim()
    ? ownWords(mail.text, dropped)
    : ownHtml(mail.html ?? '', dropped);
  const attached = mail.attachments.map(({ filename }) => filename ?? 'a file without a name');
  if (attached.length > 0)
    dropped.push(
      `Left out: ${attached.length === 1 ? 'an attachment' : 'attachments'} (${attached.join(', ')}).`,
    );
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '').trim();
  const published = dayOf(
    mail.date && !Number.isNaN(Date.parse(mail.date))
      ? new Date(mail.date).toISOString()
      : undefined,
  );
  const isThere = !title || blocks[0]?.text === title;
  return {
    blocks: isThere ? blocks : [plainBlock('heading', title, 0, { level: 1 }), ...blocks],
    ...(title && { title }),
    ...(mail.from?.name && { byline: mail.from.name }),
    ...(published && { published }),
    dropped,
  };
}

const QUOTING =
  /^(?:on .{4,120} wrote:|am .{4,120} schrieb .{1,80}:|le .{4,120} a écrit\s?:|-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht)\s*-{2,}|_{10,})$/i;

function ownWords(text: string, dropped: string[]): readonly ImportedBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  const isQuoted = (line: string) => /^\s*>/.test(line) || QUOTING.test(line.trim());
  const quoted = lines.filter((line) => isQuoted(line) && line.replace(/[>\s]/g, '') !== '');
  const kept = lines.map((line, i) =>
    isQuoted(line) || (signature !== -1 && i >= signature) ? '' : line,
  );
  const [first] = quoted;
  if (first !== undefined) {
    const count = quoted.length === 1 ? 'a line' : `${quoted.length} lines`;
    dropped.push(
      `Left out: ${count} that the mail quotes (“${first.replace(/^[>\s]+/, '').slice(0, 60)}”).`,
    );
  }
  if (signature !== -1) dropped.push('Left out: the signature of the mail.');
  return readPlainText(kept.join('\n')).blocks;
}

function ownHtml(html: string, dropped: string[]): readonly ImportedBlock[] {
  const document = parseHtml(html);
  const quoted = document.querySelectorAll(
    'blockquote, .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg',
  );
  if (quoted.length > 0) dropped.push('Left out: what the mail quotes.');
  for (const element of quoted) element.remove();
  return htmlBlocks(document.body).blocks;
}
