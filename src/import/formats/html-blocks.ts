import { type ImportedBlock, type ImportedPicture, plainBlock } from './imported.ts';
import { WordsBuilder } from './words-builder.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED FORM BUTTON INPUT SELECT TEXTAREA SVG CANVAS AUDIO VIDEO HEAD META LINK NAV DIALOG MATH'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI TABLE TBODY THEAD TR TD TH FIGURE FIGCAPTION PRE DL DT DD HR ADDRESS BODY HTML DETAILS SUMMARY CAPTION CENTER'.split(
    ' ',
  ),
);

export interface HtmlBlocks {
  blocks: ImportedBlock[];
  pictures: ImportedPicture[];
}

/** The blocks of an element, in order. Nothing in it is run or loaded. */
export function htmlBlocks(root: Element): HtmlBlocks {
  const reader = new HtmlReader();
  reader.read(root, 'paragraph');
  reader.close('paragraph');
  return { blocks: reader.blocks, pictures: reader.pictures };
}

type Kind = ImportedBlock['kind'];

class HtmlReader {
  blocks: ImportedBlock[] = [];
  pictures: ImportedPicture[] = [];
  private words = new WordsBuilder();

  close(kind: Kind, more: Partial<ImportedBlock> = {}): void {
    const { text, formats } = this.words.take();
    if (text !== '') this.blocks.push(plainBlock(kind, text, 0, { formats, ...more }));
  }

  read(node: Node, kind: Kind, more: Partial<ImportedBlock> = {}): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.words.add(child.nodeValue ?? '');
      else if (child.nodeType === 1) this.readElement(child as Element, kind, more);
    }
  }

  private readElement(element: Element, kind: Kind, more: Partial<ImportedBlock>): void {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || isHidden(element)) return;
    if (!BLOCKS.has(tag)) {
      this.readInline(element, tag, kind, more);
      return;
    }
    this.close(kind, more);
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) {
      this.read(element, 'heading', { level: Number(heading[1]) });
      this.close('heading', { level: Number(heading[1]) });
    } else if (tag === 'LI') {
      const note = /^(?:footnote|endnote|fn)[-:]?(\w+)$/.exec(element.id)?.[1];
      const inside: [Kind, Partial<ImportedBlock>] =
        note === undefined
          ? ['item', element.parentElement?.tagName === 'OL' ? { ordered: true } : {}]
          : ['footnote', { note }];
      this.read(element, ...inside);
      this.close(...inside);
    } else if (tag === 'TR') {
      this.readRow(element);
    } else {
      const inside = tag === 'BLOCKQUOTE' ? 'quotation' : tag === 'FIGCAPTION' ? 'caption' : kind;
      this.read(element, inside, more);
      this.close(inside, more);
    }
  }

  private readRow(row: Element): void {
    const cells = [...row.children].map((cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    const text = cells.join('\t');
    if (text.trim() !== '') this.blocks.push(plainBlock('row', text));
  }

  private readInline(
    element: Element,
    tag: string,
    kind: Kind,
    more: Partial<ImportedBlock>,
  ): void {
    if (tag === 'BR') {
      const isSecond =
        element.nextElementSibling?.tagName === 'BR' &&
        isBlank(element.nextSibling, element.nextElementSibling);
      if (isSecond) this.close(kind, more);
      else this.words.add(' ');
      return;
    }
    if (tag === 'IMG') {
      this.readPicture(element);
      return;
    }
    const href = element.getAttribute('href') ?? '';
    const note = /^#(?:footnote|endnote|fn)[-:]?(?!ref)(\w+)$/.exec(href)?.[1];
    if (tag === 'A' && note !== undefined) {
      this.words.note(note);
      return;
    }
    // The arrow that leads back from a footnote.
    if (tag === 'A' && /^#(?:footnote|endnote|fn)-?ref/.test(href)) return;
    const inside = () => this.read(element, kind, more);
    if (tag === 'A' && /^https?:\/\//i.test(href))
      this.words.within({ format: 'link', address: href }, inside);
    else if (/^(?:EM|I|CITE)$/.test(tag)) this.words.within({ format: 'emphasis' }, inside);
    else inside();
  }

  private readPicture(image: Element): void {
    const source = image.getAttribute('src') ?? '';
    if (source === '' || /^1$/.test(image.getAttribute('width') ?? '')) return;
    const [, encoded] =
      /^data:image\/(?:png|jpe?g|webp|gif);base64,([\w+/=\s]+)$/.exec(source) ?? [];
    this.pictures.push({
      source: encoded === undefined ? source : 'in the file itself',
      alternative: image.getAttribute('alt') ?? '',
      before: this.blocks.length,
      ...(encoded !== undefined && { bytes: Buffer.from(encoded, 'base64') }),
    });
  }
}

function isBlank(from: Node | null, to: Element): boolean {
  for (let node = from; node && node !== to; node = node.nextSibling) {
    if ((node.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
