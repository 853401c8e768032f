/**
 * What an article is. An author fills these fields in through `defineArticle`; everything that the
 * reader sees (sidebar, facts, links, previews) is derived from them. The text itself stands in
 * `blocks` and nowhere else: statements and figures are marks on it.
 */

import type { Block } from './block.ts';
import type { Fact } from './claim.ts';
import type { Guess } from './guess.ts';
import type { EventTime, IsoDate, Moment } from './moment.ts';
import type { ResponseKind, SpeakerKind, SpeechAct, StatementKind } from './vocabulary.ts';
import type { Confirmation } from './warning.ts';

/** A heading of the sidebar under which speakers stand together, such as "Ukrainian officials". */
export interface SpeakerGroup {
  /** The heading itself: "Ukrainian officials". */
  name: string;
  /** Whether its members speak for a state. Groups of others stand last and are never called officials. */
  officials: boolean;
}

/** A source that statements point to: a person, an institution, or a group that speaks as one. */
export interface Speaker<GroupId extends string = string> {
  /** Of what kind the source is, as `vocabulary.ts` explains. */
  kind: SpeakerKind;
  /** The full name, as the sidebar shows it; a description where nobody is named: "A man in Kupyansk". */
  name: string;
  /** The name used where room is short: "Zelensky". Absent: `name` is used. */
  shortName?: string;
  /** Office or authority: "President of Ukraine". Absent: the sidebar says what kind of source it is. */
  role?: string;
  /**
   * Set where the source did not give, or the report withheld, a personal name. The exports say so, and
   * the page's structured data takes `role` for a description, not for an office.
   */
  unnamed?: true;
  /** The heading it stands under, by its id in `groups`. */
  group: GroupId;
  /** The item that is the same person or body in Wikidata: `Q7747`. */
  wikidata?: `Q${number}`;
}

/** What a statement does to an earlier one, or to a claim. */
export interface Response<PassageId extends string = string> {
  how: ResponseKind;
  /** The id of a statement or a claim. */
  to: PassageId;
  /** The slug of the article that it stands in: `ferry-delays`. Absent: it stands in this one. */
  in?: string;
}

/** That the words are a translation, and what is known of it. */
export interface Translation {
  /** The language that they were said in, as a BCP 47 tag. */
  from?: string;
  /** Who translated them. */
  by?: string;
  /** The words as they were said. */
  original?: string;
}

interface Attribution<SpeakerId extends string, DocumentId extends string> {
  /** Whose words or position it is. */
  source: SpeakerId;
  /** Those who say it jointly with the source. */
  jointlyWith?: readonly SpeakerId[];
  /**
   * Who passes the words on, where the article has them at second hand: an agency that quotes an
   * official. Of several, the one who had them from the source comes first.
   */
  via?: SpeakerId | readonly SpeakerId[];
  /** The verb that introduces it: "said", "tweeted". */
  cue?: string;
  /** Where it was said: "Video address", "Sky News". */
  channel?: string;
  /** When it was said, if the report says so. */
  when?: Moment;
  /** What it does, where it does not assert. */
  act?: SpeechAct;
  /** What it denies, answers, confirms or retracts. */
  respondsTo?: Response;
  /** Why the source is not named: "because he is not allowed to speak to reporters". */
  unnamedBecause?: string;
  /** How the source knows: "from the hospital's records". */
  basis?: string;
  /** Who contests that the source said so. */
  disputedBy?: SpeakerId;
  /** What documents it, by its id in `documents`. */
  document?: DocumentId;
  /** Set where the words are a translation. */
  translation?: Translation;
}

/** One attribution, of one of the kinds that `vocabulary.ts` explains. A quote has its verb. */
export type Statement<SpeakerId extends string = string, DocumentId extends string = string> =
  | (Attribution<SpeakerId, DocumentId> & { kind: 'direct'; cue: string })
  | (Attribution<SpeakerId, DocumentId> & { kind: Exclude<StatementKind, 'direct'> });

/** Something that the article rests on and a reader can look up. */
export interface SourceDocument {
  title: string;
  /** Who published it. */
  publisher: string;
  /** Where it is, with its scheme: `https://…`. */
  address?: string;
  /** The day on which it was last seen there. */
  seen?: IsoDate;
}

/** Somebody who wrote the article. */
interface AuthorName {
  name: string;
  /** "Correspondent in Kyiv". */
  role?: string;
}

/** A place in the story. Its mention in the body is marked, unless it only helps to find the others. */
export interface Place {
  /** As the list and the map have it. */
  name: string;
  /** What it is to the story: "on the outskirts of Kyiv". */
  note?: string;
  /** Where it lies, for the map. Absent: it is listed and not drawn. */
  at?: Coordinates;
  /** Set for a place that is shown only so that readers find their way; it needs no mark. */
  orientation?: true;
}

/** On the WGS 84 globe, in degrees: north and east are positive. */
export interface Coordinates {
  /** −90 to 90. */
  latitude: number;
  /** −180 to 180. */
  longitude: number;
}

/** A dated event of the story, marked in the body where it is told. Events stand in order of time. */
export interface StoryEvent {
  when: EventTime;
  /** What happened, in a few words: "Exhumations begin". */
  what: string;
}

/**
 * What became of an id that was published once and is no longer in use. Targets are ids that stand
 * in the article now, or earlier ids that have an answer of their own.
 */
export type Answer<Id extends string = string> =
  /** The same words under another id. */
  | { movedTo: Id }
  /**
   * Its words are now in several passages; a reader is led to the first and told of the others. One of
   * them may have kept the id.
   */
  | { splitInto: readonly [Id, Id, ...Id[]] }
  /** Its words are now part of another passage. */
  | { mergedInto: Id }
  /** Its words are no longer published. The reason is shown to readers who follow the old link. */
  | { withdrawn: IsoDate; reason: string };

/** A dated note on what was wrong, tied to the passages it concerns. */
export interface Correction<Id extends string = string> {
  /** The day it was made; not before `published`. */
  on: IsoDate;
  /** What was wrong and what is right, in a sentence: "An earlier version misstated …". */
  note: string;
  /** The block, statement or claim that was corrected; or `headline`, or `standfirst`. */
  passage: Id;
  /** The words as they stood, which the ledger must have recorded for the passage. */
  before: string;
  /** The words as they stand, to the letter. */
  after: string;
}

export interface Article {
  /** Set while it is being written: the build leaves it out, and it may hold guesses. */
  draft?: true;
  /** The folder's name and the last part of the address. Permanent. */
  slug: string;
  /** A BCP 47 tag: `en-GB`. Sets the page's language and the form of dates and numbers. */
  language: string;
  /** Also the page's title and the link text in lists. */
  headline: string;
  /** One or two sentences under the headline; the description in previews. */
  standfirst: string;
  /** A line over the headline that places the story: "Ukraine · Kharkiv region". */
  kicker?: string;
  /** Where the report was filed, in capitals: "KYIV". */
  dateline: string;
  /** The zone that its days are counted in, as the IANA names it: `Europe/Kyiv`. */
  timeZone: string;
  /** On whose work the article rests. */
  credit: string;
  /** Who wrote it. Absent: nobody is named. */
  authors?: readonly AuthorName[];
  /** The day of the first version. */
  published: IsoDate;
  /** The day of the last version, once there is a second. What the article knows, it knows as of then. */
  updated?: IsoDate;
  /** The story that it tells a part of, by its id in the registry. */
  story?: string;
  /** What it is about, by ids in the registry. */
  topics?: readonly string[];
  /** The sidebar's headings by id, in their order; those of officials come before the others. */
  groups: Readonly<Record<string, SpeakerGroup>>;
  /** By permanent id; the filter's names in the address. */
  speakers: Readonly<Record<string, Speaker>>;
  /** By permanent id; each is marked in the body at least once. */
  statements: Readonly<Record<string, Statement>>;
  /** The questions of the facts panel by id, in the order they stand in. */
  facts: Readonly<Record<string, Fact>>;
  /** By id, in the order they are listed in. */
  places: Readonly<Record<string, Place>>;
  /** By id, in order of time. */
  events: Readonly<Record<string, StoryEvent>>;
  /** What the article rests on, by id, in the order of the list at its end. */
  documents: Readonly<Record<string, SourceDocument>>;
  /** The text. */
  blocks: readonly Block[];
  /** Earlier ids, each with what became of it. */
  former: Readonly<Record<string, Answer>>;
  corrections: readonly Correction[];
  /** What a check doubts and is meant so, with the reason. Left out while there is nothing. */
  confirmed?: readonly Confirmation[];
  /** What an import guessed and nobody has confirmed. Left out while there is nothing. */
  guesses?: readonly Guess[];
  /** Set by the build for the browser: the ids without a preview picture, `headline` for the article’s own. */
  cardless?: readonly string[];
}
