import type {
  Answer,
  Article,
  Correction,
  Inline,
  Mark,
  Paragraph,
  Place,
  Speaker,
  SpeakerGroup,
  Statement,
  StoryEvent,
} from './article.ts';
import type { Fact } from './claim.ts';
import type { MarkKind } from './vocabulary.ts';

/** Every `fact.claim` of a facts table, as a union of string literals. */
export type ClaimId<Facts extends Record<string, { claims: Record<string, unknown> }>> = {
  [FactId in keyof Facts & string]: `${FactId}.${keyof Facts[FactId]['claims'] & string}`;
}[keyof Facts & string];

/** A template tag: text with marks inside it, which may hold further marks. */
type Tag<Result> = (text: TemplateStringsArray, ...marks: Mark[]) => Result;

/** What the body is written with. Each takes an id that the tables above the body must know. */
export interface Author<
  StatementId extends string,
  FigureId extends string,
  PlaceId extends string,
  EventId extends string,
> {
  /** A paragraph. Its id is a permanent address. */
  p<const Id extends string>(id: Id): Tag<Paragraph<Id>>;
  /** The words of a statement. Use it once for each stretch of a statement in several parts. */
  says(id: StatementId): Tag<Mark>;
  /** The words or number that make a claim: `graves.podolyak`. */
  figure(id: FigureId): Tag<Mark>;
  /** The name of a place. */
  place(id: PlaceId): Tag<Mark>;
  /** The words that tell an event. */
  event(id: EventId): Tag<Mark>;
}

type Derived = 'groups' | 'speakers' | 'statements' | 'facts' | 'places' | 'events';
type Optional = 'former' | 'corrections';

/**
 * Declares an article. Ids are inferred from the tables, so a misspelt group, speaker, statement,
 * fact, claim, place or event does not compile. What types cannot see, `checkArticle` finds.
 */
export function defineArticle<
  const Groups extends Record<string, SpeakerGroup>,
  const Speakers extends Record<string, Speaker<NoInfer<keyof Groups & string>>>,
  const Statements extends Record<string, Statement<NoInfer<keyof Speakers & string>>>,
  const Facts extends Record<
    string,
    Fact<NoInfer<keyof Speakers & string>, NoInfer<keyof Statements & string>>
  >,
  const Places extends Record<string, Place>,
  const Events extends Record<string, StoryEvent>,
  const ParagraphId extends string,
  const FormerId extends string = never,
>(
  spec: Omit<Article, Derived | Optional | 'paragraphs'> & {
    groups: Groups;
    speakers: Speakers;
    statements: Statements;
    facts: Facts;
    places: Places;
    events: Events;
    body: (
      author: Author<
        keyof Statements & string,
        ClaimId<Facts>,
        keyof Places & string,
        keyof Events & string
      >,
    ) => readonly Paragraph<ParagraphId>[];
    /** Ids that were published once: what became of each. Left out while there are none. */
    former?: {
      readonly [Id in FormerId]: Answer<
        NoInfer<PassageId<ParagraphId, Statements, Facts> | (keyof Speakers & string) | FormerId>
      >;
    };
    /** Left out while there are none. */
    corrections?: readonly Correction<NoInfer<PassageId<ParagraphId, Statements, Facts>>>[];
  },
): Article {
  const { body, former = {}, corrections = [], ...rest } = spec;
  return { ...rest, paragraphs: body(author), former, corrections };
}

type PassageId<
  ParagraphId extends string,
  Statements,
  Facts extends Record<string, { claims: Record<string, unknown> }>,
> = ParagraphId | (keyof Statements & string) | ClaimId<Facts>;

const author: Author<string, string, string, string> = {
  p:
    (id) =>
    (text, ...marks) => ({ id, content: trimEnds(interleave(text, marks)) }),
  says: marker('statement'),
  figure: marker('figure'),
  place: marker('place'),
  event: marker('event'),
};

function marker(mark: MarkKind) {
  return (id: string): Tag<Mark> =>
    (text, ...marks) => ({ mark, id, children: interleave(text, marks) });
}

/** Line breaks and indentation in the source are one space in the text; no-break spaces are kept. */
function interleave(text: TemplateStringsArray, marks: readonly Mark[]): Inline[] {
  return text.flatMap((part, i) => {
    const words = part.replace(/[ \t\r\n]+/g, ' ');
    const mark = marks[i];
    return [...(words ? [words] : []), ...(mark ? [mark] : [])];
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
