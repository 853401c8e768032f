import JSZip from 'jszip';

/*
 * Files of every format, made in the tests: the same few invented sentences in the dress of Word, of saved
 * pages, of mail. What must come out of each is known beforehand.
 */

export const SENTENCES = [
  'The harbour office said an engine fault had stopped 12 crossings.',
  '“There was a bang, and then it was quiet,” said Maren Oddly, a deckhand.',
  'Passengers slept in the school at Harl, where volunteers brought soup.',
] as const;

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of words in Word. */
export const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;

export const paragraph = (inside: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

export const inserted = (words: string) =>
  `<w:ins w:id="1" w:author="Ana Orr" w:date="2026-03-04T10:00:00Z">${run(words)}</w:ins>`;

export const deleted = (words: string) =>
  `<w:del w:id="2" w:author="Ana Orr" w:date="2026-03-04T10:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(words)}</w:delText></w:r></w:del>`;

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface WordParts {
  body: string;
  footnotes?: Record<string, string>;
  comments?: readonly string[];
  links?: Record<string, string>;
  /** Parts beside those, by their names. */
  more?: Record<string, string | Uint8Array>;
}

/** A Word file of these parts. */
export async function wordFile({
  body,
  footnotes = {},
  comments = [],
  links = {},
  more = {},
}: WordParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const type = (part: string, name: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${type('document', 'document.main')}${type('footnotes', 'footnotes')}${type('comments', 'comments')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const external = Object.entries(links).map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdF" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="rIdC" Type="${OFFICE}/comments" Target="comments.xml"/>${external.join('')}</Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  );
  const notes = Object.entries(footnotes).map(
    ([id, words]) => `<w:footnote w:id="${id}">${paragraph(run(words))}</w:footnote>`,
  );
  zip.file(
    'word/footnotes.xml',
    `<?xml version="1.0"?><w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
  );
  if (comments.length > 0) {
    const all = comments.map(
      (words, i) =>
        `<w:comment w:id="${i}" w:author="Ana Orr" w:initials="AO">${paragraph(run(words))}</w:comment>`,
    );
    zip.file(
      'word/comments.xml',
      `<?xml version="1.0"?><w:comments ${W}>${all.join('')}</w:comments>`,
    );
  }
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

interface PageParts {
  head?: string;
  before?: string;
  article?: string;
  after?: string;
  language?: string;
}

/** A saved page with what stands around its article. */
export function savedPage({
  head = '',
  before = '',
  article = SENTENCES.map((words) => `<p>${words}</p>`).join('\n'),
  after = '',
  language = 'en-GB',
}: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Ferries stand still | The Harl Echo</title>${head}</head>
<body>${before}
<main><article><h1>Ferries stand still</h1>
${article}
</article></main>
${after}</body></html>`;
}

/** A mail with these words. */
export function mailOf(words: string, headers: Record<string, string> = {}): string {
  const all = {
    From: 'Ana Orr <ana@harl.example>',
    To: 'desk@echo.example',
    Subject: 'Ferries stand still',
    Date: 'Wed, 4 Mar 2026 10:00:00 +0000',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${head.join('\r\n')}\r\n\r\n${words.replaceAll('\n', '\r\n')}\r\n`;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The text without white space, which an import may change. */
export const packed = (text: string) => text.replace(/\s+/g, '');
