import type { IsoDate } from '#content/moment.ts';

/** A stretch of a block’s text that is set apart, in UTF-16 code units of that text. */
export type ImportedFormat = { start: number; end: number } & (
  | { format: 'link'; address: string }
  | { format: 'emphasis' }
  | { format: 'note'; note: string }
);

/** A part of a text that is read in, whatever it was written in. */
export interface ImportedBlock {
  kind: 'paragraph' | 'heading' | 'quotation' | 'item' | 'row' | 'turn' | 'footnote' | 'caption';
  /** As the input has it but for white space. A row’s cells are parted by tabs. */
  text: string;
  /** Where it begins in the input, from 1; 0 where the format has no lines. */
  line: number;
  formats: readonly ImportedFormat[];
  /** How much of the text leads up to the words: “MAYOR: ”, “- ”, “[00:12] ”. */
  lead: number;
  /** Of a heading: 1 is the title. */
  level?: number;
  /** Of a turn: the speaker’s label as the input has it. */
  label?: string;
  asks?: true;
  ordered?: true;
  /** Of a footnote: what refers to it. */
  note?: string;
}

export interface ImportedPicture {
  /** Where the input has it. */
  source: string;
  alternative: string;
  credit?: string;
  /** The index of the block that it stands before. */
  before: number;
  bytes?: Uint8Array;
}

interface ImportedPerson {
  name: string;
  role?: string;
}

/** A text that was read in, with what its format tells beside the words. */
export interface ImportedText {
  blocks: readonly ImportedBlock[];
  title?: string;
  byline?: string;
  published?: IsoDate;
  language?: string;
  places?: readonly string[];
  people?: readonly ImportedPerson[];
  address?: string;
  pictures?: readonly ImportedPicture[];
  /** What was left out or is doubtful, a sentence each. */
  dropped: readonly string[];
}

/** A block with nothing but words. */
export function plainBlock(
  kind: ImportedBlock['kind'],
  text: string,
  line = 0,
  more: Partial<ImportedBlock> = {},
): ImportedBlock {
  return { kind, text, line, formats: [], lead: 0, ...more };
}
