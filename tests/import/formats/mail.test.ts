import { expect, test } from 'vitest';
import { readInput } from '#import/formats/read-input.ts';
import { bytesOf, mailOf, SENTENCES } from '../made-files.ts';

const TEXT = SENTENCES.join('\n\n');
const HTML = SENTENCES.map((one) => `<p>${one}</p>`).join('');
const base64 = (words: string) =>
  Buffer.from(words)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
const quotedPrintable = (words: string) =>
  [...Buffer.from(words)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

const mails: [name: string, mail: string, dropped?: RegExp][] = [
  ['its words alone', mailOf(TEXT)],
  [
    'a quoted line',
    mailOf(`${TEXT}\n\n> When does it come?`),
    /a line that the mail quotes \(“When does it come/,
  ],
  ['quoted lines', mailOf(`${TEXT}\n\n> When?\n> Soon?`), /2 lines that the mail quotes/],
  ['quotes within quotes', mailOf(`> > Hello.\n> Hello yourself.\n\n${TEXT}`), /2 lines/],
  [
    'an introduction to the quote',
    mailOf(`${TEXT}\n\nOn Tue, 3 Mar 2026 at 09:00, Desk wrote:\n> When?`),
    /2 lines/,
  ],
  [
    'a German introduction',
    mailOf(`${TEXT}\n\nAm 3. März 2026 um 09:00 schrieb Desk:\n> Wann?`),
    /2 lines/,
  ],
  [
    'a French introduction',
    mailOf(`${TEXT}\n\nLe 3 mars 2026 à 09:00, Desk a écrit :\n> Quand ?`),
    /2 lines/,
  ],
  ['a signature', mailOf(`${TEXT}\n\n-- \nAna Orr\nThe Harl Echo`), /the signature/],
  ['quotes and a signature', mailOf(`${TEXT}\n\n> When?\n\n-- \nAna`), /a line.*\n.*signature/],
  ['“Re:” in its subject', mailOf(TEXT, { Subject: 'Re: Re: Ferries stand still' })],
  ['“Fwd:” in its subject', mailOf(TEXT, { Subject: 'Fwd: Ferries stand still' })],
  ['an encoded subject', mailOf(TEXT, { Subject: '=?utf-8?B?RmVycmllcyBzdGFuZCBzdGlsbA==?=' })],
  ['base64', mailOf(base64(TEXT), { 'Content-Transfer-Encoding': 'base64' })],
  [
    'quoted-printable',
    mailOf(quotedPrintable(TEXT), { 'Content-Transfer-Encoding': 'quoted-printable' }),
  ],
  ['HTML alone', mailOf(HTML, { 'Content-Type': 'text/html; charset=utf-8' })],
  [
    'HTML with a quote',
    mailOf(`${HTML}<blockquote><p>When?</p></blockquote>`, {
      'Content-Type': 'text/html; charset=utf-8',
    }),
    /what the mail quotes/,
  ],
  [
    'HTML with a script',
    mailOf(`<script>alert(1)</script>${HTML}`, { 'Content-Type': 'text/html; charset=utf-8' }),
  ],
  [
    'text and HTML',
    mailOf(
      `--b\nContent-Type: text/plain; charset=utf-8\n\n${TEXT}\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Another text.</p>\n--b--`,
      { 'Content-Type': 'multipart/alternative; boundary=b' },
    ),
  ],
  [
    'an attachment',
    mailOf(
      `--b\nContent-Type: text/plain; charset=utf-8\n\n${TEXT}\n--b\nContent-Type: image/png; name="../pier.png"\nContent-Disposition: attachment; filename="../pier.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--`,
      { 'Content-Type': 'multipart/mixed; boundary=b' },
    ),
    /an attachment \(.*pier\.png\)/,
  ],
  [
    'wrapped lines',
    mailOf(SENTENCES.map((one) => one.replace(/(.{30,40}) /g, '$1\n')).join('\n\n')),
  ],
];

test.each(mails)('a mail with %s comes out as its own words', async (_name, mail, dropped) => {
  const read = await readInput('report.eml', bytesOf(mail));
  expect(read.blocks.map(({ text }) => text)).toEqual(['Ferries stand still', ...SENTENCES]);
  expect(read).toMatchObject({ byline: 'Ana Orr', published: '2026-03-04' });
  if (dropped) expect(read.dropped.join('\n')).toMatch(dropped);
  else expect(read.dropped).toEqual([]);
});
