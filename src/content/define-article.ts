import type {
  Answer,
  Article,
  Correction,
  Place,
  SourceDocument,
  Speaker,
  SpeakerGroup,
  Statement,
  StoryEvent,
} from './article.ts';
import { type Author, author } from './author.ts';
import type { Block } from './block.ts';
import type { Fact } from './claim.ts';
import { entryOf } from './entry-of.ts';
import { takeGuesses } from './guess.ts';
import type { TITLES } from './ids.ts';
import { type Registry, speakerOn } from './registry.ts';
import { turnStatements, withTurnMarks } from './turns.ts';

/** Every `fact.claim` of a facts table, as a union of string literals. */
export type ClaimId<Facts extends Record<string, { claims: Record<string, unknown> }>> = {
  [FactId in keyof Facts & string]: `${FactId}.${keyof Facts[FactId]['claims'] & string}`;
}[keyof Facts & string];

type PassageId<
  BlockId extends string,
  Statements,
  Facts extends Record<string, { claims: Record<string, unknown> }>,
> = BlockId | (keyof Statements & string) | ClaimId<Facts>;

/** A speaker of the registry needs only what is particular to the article; any other, all of it. */
type SpeakerOf<Id, Known extends string, GroupId extends string> = Id extends Known
  ? Partial<Speaker<GroupId>>
  : Speaker<GroupId>;

type Derived = 'groups' | 'speakers' | 'statements' | 'facts' | 'places' | 'events' | 'documents';
type Optional = 'former' | 'corrections';

/**
 * Declares an article. Ids are inferred from the tables, so a misspelt group, speaker, statement,
 * fact, claim, place, event or document does not compile. What types cannot see, `checkArticle` finds.
 */
export function defineArticle<
  const Speakers extends Record<string, object>,
  const Statements extends Record<
    string,
    Statement<NoInfer<keyof Speakers & string>, NoInfer<keyof Documents & string>>
  >,
  const Facts extends Record<
    string,
    Fact<
      NoInfer<keyof Speakers & string>,
      NoInfer<keyof Statements & string>,
      NoInfer<KnownQuestion>
    >
  >,
  const Places extends Record<string, Place>,
  const Events extends Record<string, StoryEvent>,
  const BlockId extends string,
  const Groups extends Record<string, SpeakerGroup> = Record<never, never>,
  const Documents extends Record<string, SourceDocument> = Record<never, never>,
  const FormerId extends string = never,
  KnownSpeaker extends string = never,
  KnownGroup extends string = never,
  KnownQuestion extends string = never,
  KnownStory extends string = never,
  KnownTopic extends string = never,
>(
  spec: Omit<Article, Derived | Optional | 'blocks' | 'story' | 'topics' | 'guesses'> & {
    /** What articles share. Left out: all its speakers and groups are its own. */
    registry?: Registry<KnownSpeaker, KnownGroup, KnownQuestion, KnownStory, KnownTopic>;
    /** The story that it tells a part of. */
    story?: NoInfer<KnownStory>;
    /** What it is about. */
    topics?: readonly NoInfer<KnownTopic>[];
    /** Headings of the sidebar that the registry does not have; those come before them. */
    groups?: Groups;
    speakers: Speakers & {
      readonly [Id in keyof Speakers]: SpeakerOf<
        Id,
        NoInfer<KnownSpeaker>,
        NoInfer<(keyof Groups & string) | KnownGroup>
      >;
    };
    statements: Statements;
    facts: Facts;
    places: Places;
    events: Events;
    /** Left out where the article rests on nothing that can be looked up. */
    documents?: Documents;
    body: (
      author: Author<
        keyof Speakers & string,
        keyof Statements & string,
        ClaimId<Facts>,
        keyof Places & string,
        keyof Events & string,
        keyof Documents & string
      >,
    ) => readonly Block<BlockId>[];
    /** Ids that were published once: what became of each. Left out while there are none. */
    former?: {
      readonly [Id in FormerId]: Answer<
        NoInfer<PassageId<BlockId, Statements, Facts> | (keyof Speakers & string) | FormerId>
      >;
    };
    /** Left out while there are none. */
    corrections?: readonly Correction<
      NoInfer<PassageId<BlockId, Statements, Facts>> | (typeof TITLES)[number]
    >[];
  },
): Article {
  const { body, registry, former = {}, corrections = [], documents = {}, ...rest } = spec;
  const blocks = body(author);
  const guesses = takeGuesses();
  const speakers = Object.fromEntries(
    Object.entries<Partial<Speaker>>(spec.speakers).map(([id, own]) => [
      id,
      completed(registry, id, own, spec.published),
    ]),
  );
  return {
    ...rest,
    groups: { ...groupsOf(registry, Object.values(speakers)), ...spec.groups },
    speakers,
    documents,
    statements: { ...spec.statements, ...turnStatements(blocks) },
    blocks: withTurnMarks(blocks),
    former,
    corrections,
    ...(guesses.length > 0 && { guesses }),
  };
}

/** A speaker with what the registry knows, as of the day. What the article says of them comes first. */
function completed(
  registry: Registry | undefined,
  id: string,
  own: Partial<Speaker>,
  day: Article['published'],
): Speaker {
  const known = registry && entryOf(registry.speakers, id);
  // The types have seen to it that who is not registered is complete.
  return known ? { ...speakerOn(known, day), ...own } : (own as Speaker);
}

/** The registry's groups that have members here, in its order. */
function groupsOf(
  registry: Registry | undefined,
  speakers: readonly Speaker[],
): Record<string, SpeakerGroup> {
  const used = new Set(speakers.map(({ group }) => group));
  return Object.fromEntries(Object.entries(registry?.groups ?? {}).filter(([id]) => used.has(id)));
}
