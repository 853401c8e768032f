import type {
  Block,
  Footnote,
  Format,
  Heading,
  Inline,
  List,
  Mark,
  Paragraph,
  Picture,
  Quotation,
  Table,
  Turn,
  Words,
} from './block.ts';
import type { MarkKind } from './vocabulary.ts';

/** A template tag: text with marks inside it, which may hold further marks. */
type Tag<Result> = (text: TemplateStringsArray, ...marks: (Mark | Format)[]) => Result;

/** What the body is written with. Each takes an id that the tables above the body must know. */
export interface Author<
  SpeakerId extends string,
  StatementId extends string,
  FigureId extends string,
  PlaceId extends string,
  EventId extends string,
  DocumentId extends string,
> {
  /** A paragraph. Its id is a permanent address, as that of every block. */
  p<const Id extends string>(id: Id): Tag<Paragraph<Id>>;
  /** A heading; a second one of level 3 divides what stands under the first. */
  heading<const Id extends string>(id: Id, level?: 2 | 3): Tag<Heading<Id>>;
  /** A longer quotation, set apart. Mark its words with `says` all the same. */
  quotation<const Id extends string>(id: Id): Tag<Quotation<Id>>;
  /** A list; its items are written with `words`. */
  list<const Id extends string>(id: Id, items: readonly Words[], order?: 'ordered'): List<Id>;
  /** A table; its cells are written with `words`. */
  table<const Id extends string>(
    id: Id,
    parts: Pick<Table, 'caption' | 'head' | 'rows'>,
  ): Table<Id>;
  /** A picture, whose files stand beside the article's module. */
  picture<const Id extends string>(id: Id, parts: Omit<Picture, 'id' | 'kind'>): Picture<Id>;
  /** What one speaker says in a transcript; the id of its statement is the turn's with `-words`. */
  turn<const Id extends string>(
    id: Id,
    speaker: SpeakerId,
    options?: Pick<Turn, 'answers'>,
  ): Tag<Turn<Id, SpeakerId>>;
  /** A turn that asks. */
  question<const Id extends string>(id: Id, speaker: SpeakerId): Tag<Turn<Id, SpeakerId>>;
  /** A footnote; footnotes stand after the rest of the text. */
  footnote<const Id extends string>(id: Id, document?: DocumentId): Tag<Footnote<Id>>;
  /** An item of a list, a cell of a table, the caption of a picture. */
  words: Tag<Words>;
  /** The words of a statement. Use it once for each stretch of a statement in several parts. */
  says(id: StatementId): Tag<Mark>;
  /** The words or number that make a claim: `graves.podolyak`. */
  figure(id: FigureId): Tag<Mark>;
  /** The name of a place. */
  place(id: PlaceId): Tag<Mark>;
  /** The words that tell an event. */
  event(id: EventId): Tag<Mark>;
  /** A link to another site, with the site's name: `link('https://example.org/a', 'Example')`. */
  link(address: string, site: string): Tag<Format>;
  emphasis: Tag<Format>;
  /** Words in another language: `foreign('uk')`. */
  foreign(language: string): Tag<Format>;
  /** The sign that refers to a footnote. */
  note(footnote: string): Format;
}

export const author: Author<string, string, string, string, string, string> = {
  p: (id) => tag((content) => ({ kind: 'paragraph', id, content })),
  heading: (id, level = 2) => tag((content) => ({ kind: 'heading', id, level, content })),
  quotation: (id) => tag((content) => ({ kind: 'quotation', id, content })),
  list: (id, items, order) => ({ kind: 'list', id, ordered: order === 'ordered', items }),
  table: (id, parts) => ({ kind: 'table', id, ...parts }),
  picture: (id, parts) => ({ kind: 'picture', id, ...parts }),
  turn: (id, speaker, options = {}) =>
    tag((content) => ({ kind: 'turn', id, speaker, ...options, content })),
  question: (id, speaker) => tag((content) => ({ kind: 'turn', id, speaker, asks: true, content })),
  footnote: (id, document) =>
    tag((content) => ({ kind: 'footnote', id, ...(document && { document }), content })),
  words: tag((content) => content),
  says: marker('statement'),
  figure: marker('figure'),
  place: marker('place'),
  event: marker('event'),
  link:
    (address, site) =>
    (text, ...marks) => ({
      format: 'link',
      address,
      site,
      children: interleave(text, marks),
    }),
  emphasis: (text, ...marks) => ({ format: 'emphasis', children: interleave(text, marks) }),
  foreign:
    (language) =>
    (text, ...marks) => ({
      format: 'foreign',
      language,
      children: interleave(text, marks),
    }),
  note: (footnote) => ({ format: 'note', footnote, children: [] }),
};

function tag<Result extends Block | Words>(build: (content: Words) => Result): Tag<Result> {
  return (text, ...marks) => build(trimEnds(interleave(text, marks)));
}

function marker(mark: MarkKind) {
  return (id: string): Tag<Mark> =>
    (text, ...marks) => ({ mark, id, children: interleave(text, marks) });
}

/** Line breaks and indentation in the source are one space in the text; no-break spaces are kept. */
function interleave(text: TemplateStringsArray, marks: readonly (Mark | Format)[]): Inline[] {
  return text.flatMap((part, i) => {
    const words = part.replace(/[ \t\r\n]+/g, ' ');
    // What is no mark stays, for the check to tell of.
    return [...(words ? [words] : []), ...marks.slice(i, i + 1)];
  });
}

function trimEnds(content: readonly Inline[]): Inline[] {
  const last = content.length - 1;
  return content
    .map((item, i) => {
      if (typeof item !== 'string') return item;
      const start = i === 0 ? item.trimStart() : item;
      return i === last ? start.trimEnd() : start;
    })
    .filter((item) => item !== '');
}
