import type { MarkKind } from './vocabulary.ts';

/*
 * The parts that a text is made of, each with a permanent id, which is its link. Authors write them with
 * `defineArticle`; there is no HTML in them.
 */

/** A stretch of the body that a statement, claim, place or event stands on. */
export interface Mark {
  mark: MarkKind;
  /** For a figure `fact.claim`; otherwise the id in its table. */
  id: string;
  /** The words it covers; marks may stand within marks. */
  children: readonly Inline[];
}

/** Words that are set apart and attributed to nobody by it. */
export type Format =
  /** A link to another site, whose name is shown: "example.org". */
  | { format: 'link'; address: string; site: string; children: readonly Inline[] }
  | { format: 'emphasis'; children: readonly Inline[] }
  /** Words in another language, by its BCP 47 tag. */
  | { format: 'foreign'; language: string; children: readonly Inline[] }
  /** Where a footnote is referred to; it has no words of its own. */
  | { format: 'note'; footnote: string; children: readonly [] };

/** A run of text, a mark on one, or one that is set apart. */
export type Inline = string | Mark | Format;

/** Words without a block of their own: an item of a list, a cell of a table. */
export type Words = readonly Inline[];

export interface Paragraph<Id extends string = string> {
  kind: 'paragraph';
  id: Id;
  content: Words;
}

/** A heading within the body. Plain text: nothing is marked in it. */
export interface Heading<Id extends string = string> {
  kind: 'heading';
  id: Id;
  /** 2 stands under the headline, 3 under a heading of level 2. */
  level: 2 | 3;
  content: Words;
}

/** A longer quotation, set apart from the text. */
export interface Quotation<Id extends string = string> {
  kind: 'quotation';
  id: Id;
  content: Words;
}

export interface List<Id extends string = string> {
  kind: 'list';
  id: Id;
  /** Whether the items are numbered. */
  ordered: boolean;
  items: readonly Words[];
}

export interface Table<Id extends string = string> {
  kind: 'table';
  id: Id;
  caption: Words;
  /** The headings of the columns. */
  head: readonly Words[];
  /** As many cells as there are columns; the first is the row's heading. */
  rows: readonly (readonly Words[])[];
}

/** One size of a picture: a file beside the article's module. */
interface PictureFile {
  /** `harbour-800.jpg` */
  name: string;
  /** In pixels, as in the file. */
  width: number;
  height: number;
}

export interface Picture<Id extends string = string> {
  kind: 'picture';
  id: Id;
  /** The same picture in one or several sizes, the smallest first. */
  files: readonly [PictureFile, ...PictureFile[]];
  /** What is to be seen, for those who do not see it. */
  alternative: string;
  /** Who made it: "Ana Orr / The Tidewire". */
  credit: string;
  caption: Words;
}

/** What one speaker says in a transcript. All of it is that speaker's statement. */
export interface Turn<Id extends string = string, SpeakerId extends string = string> {
  kind: 'turn';
  id: Id;
  speaker: SpeakerId;
  /** Set where it asks, and claims nothing. */
  asks?: true;
  /** The question that it answers: the id of an earlier turn. */
  answers?: string;
  content: Words;
}

export interface Footnote<Id extends string = string> {
  kind: 'footnote';
  id: Id;
  /** What documents it, by its id in `documents`. */
  document?: string;
  content: Words;
}

export type Block<Id extends string = string> =
  | Paragraph<Id>
  | Heading<Id>
  | Quotation<Id>
  | List<Id>
  | Table<Id>
  | Picture<Id>
  | Turn<Id>
  | Footnote<Id>;

/** A run of a block's text, and what parts it from the run before: nothing, a tab or a line break. */
export interface BlockPart {
  before: '' | '\t' | '\n';
  content: Words;
}

/** The text of a block, part by part: the items of a list, the cells of a table. */
export function partsOf(block: Block): readonly BlockPart[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((content, i) => ({ before: i === 0 ? '' : '\n', content }));
    case 'table':
      return [
        { before: '', content: block.caption },
        ...[block.head, ...block.rows].flatMap((cells) =>
          cells.map((content, i) => ({
            before: i === 0 ? ('\n' as const) : ('\t' as const),
            content,
          })),
        ),
      ];
    case 'picture':
      return [{ before: '', content: block.caption }];
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'turn':
    case 'footnote':
      return [{ before: '', content: block.content }];
    default:
      return block satisfies never;
  }
}

/** All runs of a block in one, with what parts them. */
export function contentOf(block: Block): Words {
  return partsOf(block).flatMap(({ before, content }) => (before ? [before, ...content] : content));
}

/** Whether a run is a mark, which stands for something in the article's tables. */
export function isMark(item: Inline): item is Mark {
  return typeof item === 'object' && 'mark' in item;
}

/** The plain text of a run of body content, marks included. */
export function inlineText(content: Words): string {
  return content
    .map((item) => (typeof item === 'string' ? item : inlineText(item.children)))
    .join('');
}

/** The plain text of a block: cells are parted by tabs, items and rows by line breaks. */
export function blockText(block: Block): string {
  return inlineText(contentOf(block));
}
