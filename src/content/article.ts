/**
 * What an article is. An author fills these fields in through `defineArticle`; everything that the
 * reader sees (sidebar, facts, links, previews) is derived from them. The text itself stands in
 * `paragraphs` and nowhere else: statements and figures are marks on it.
 */

/** A calendar day in the article's own time zone: `2022-09-16`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A day, optionally with the part of it that the source names: "late on Thursday 15 September". */
export interface Moment {
  on: IsoDate;
  time?: 'early' | 'late';
}

/** A heading of the sidebar under which speakers stand together, such as "Ukrainian officials". */
export interface SpeakerGroup {
  name: string;
  /** Whether its members speak for a state. Groups of others stand last and are never called officials. */
  officials: boolean;
}

/** A source that statements point to: a person, an institution, or a group that speaks as one. */
export interface Speaker<GroupId extends string = string> {
  kind: 'person' | 'institution' | 'group';
  /** The full name, as the sidebar shows it; a description where nobody is named: "A man in Kupyansk". */
  name: string;
  /** The name used where room is short: "Zelensky". Absent: `name` is used. */
  shortName?: string;
  /** Office or authority: "President of Ukraine". Absent: the sidebar says what kind of source it is. */
  role?: string;
  /** Set where the source did not give, or the report withheld, a personal name. */
  unnamed?: true;
  group: GroupId;
}

interface Attribution<SpeakerId extends string> {
  /** Whose words or position it is. */
  source: SpeakerId;
  /** Who passes the words on, where the article has them at second hand: an agency that quotes an official. */
  via?: SpeakerId;
  /** The verb that introduces it: "said", "tweeted". */
  cue?: string;
  /** Where it was said: "Video address", "Sky News". */
  channel?: string;
  when?: Moment;
}

/**
 * One attribution. `direct`: the speaker's own words; `reported`: their sense in ours; `denial`: the
 * speaker rejects an accusation; `no-comment`: the speaker was silent or gave no answer.
 */
export type Statement<SpeakerId extends string = string> =
  | (Attribution<SpeakerId> & { kind: 'direct'; cue: string })
  | (Attribution<SpeakerId> & { kind: 'reported' | 'denial' | 'no-comment' });

export type StatementKind = Statement['kind'];

export type VerificationResult = 'verified' | 'could-not-verify' | 'disputed' | 'denied';

/** Who checked a claim, and with what result. */
export interface Verification<
  SpeakerId extends string = string,
  StatementId extends string = string,
> {
  by: SpeakerId;
  result: VerificationResult;
  /** The statement that says so, for the panel to lead to. */
  statement?: StatementId;
}

interface ClaimBase<SpeakerId extends string, StatementId extends string> {
  /** The claimant. Absent: the article states it in its own voice. */
  by?: SpeakerId;
  /** What the claim covers: "at the largest site". */
  scope?: string;
  /** A comparison that the claimant made: "about the size of Cyprus". */
  comparison?: string;
  verification?: Verification<SpeakerId, StatementId>;
}

/** How exact a claimant was. */
export type Bound = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

interface NumberOf {
  /** The plain number, not scaled: 600 million is `600_000_000`. */
  value: number;
  /** Absent: a plain number. */
  bound?: Bound;
  from?: never;
  to?: never;
}

/** Two ends that the claimant gave, both included: "40 to 60". Plain numbers, not scaled. */
interface RangeOf {
  from: number;
  to: number;
  bound?: 'about';
  value?: never;
}

/** What a claim puts a number to. */
type Quantity = NumberOf | RangeOf;

/** An amount of things: `{ value: 440, unit: 'bodies' }`. */
type CountClaim<SpeakerId extends string, StatementId extends string> = ClaimBase<
  SpeakerId,
  StatementId
> &
  Quantity & { unit: string; currency?: never };

export type Currency = 'USD' | 'EUR' | 'GBP' | 'UAH';

/** An amount of money: `{ value: 600_000_000, currency: 'USD' }`. */
type MoneyClaim<SpeakerId extends string, StatementId extends string> = ClaimBase<
  SpeakerId,
  StatementId
> &
  Quantity & { currency: Currency; unit?: never };

/** An answer in words; the panel shows the words that its mark covers in the body. */
type WordsClaim<SpeakerId extends string, StatementId extends string> = ClaimBase<
  SpeakerId,
  StatementId
> & {
  value?: never;
  from?: never;
  to?: never;
  bound?: never;
  unit?: never;
  currency?: never;
};

/** A claim that gives a number. */
export type NumberClaim<SpeakerId extends string = string, StatementId extends string = string> =
  | CountClaim<SpeakerId, StatementId>
  | MoneyClaim<SpeakerId, StatementId>;

export type Claim<SpeakerId extends string = string, StatementId extends string = string> =
  | NumberClaim<SpeakerId, StatementId>
  | WordsClaim<SpeakerId, StatementId>;

/** A question with the claims that answer it, side by side. The app never picks one of them. */
export interface Fact<SpeakerId extends string = string, StatementId extends string = string> {
  question: string;
  claims: Readonly<Record<string, Claim<SpeakerId, StatementId>>>;
}

/** A place in the story. Its mention in the body is marked, unless it only helps to find the others. */
export interface Place {
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

/** When something happened: on a day, over a range of days, or at a time the report gives only roughly. */
export type EventTime = Moment | { from: IsoDate; to: IsoDate } | { roughly: string };

/** A dated event of the story, marked in the body where it is told. Events stand in order of time. */
export interface StoryEvent {
  when: EventTime;
  what: string;
}

export type MarkKind = 'statement' | 'figure' | 'place' | 'event';

/** A stretch of the body that a statement, claim, place or event stands on. */
export interface Mark {
  mark: MarkKind;
  /** For a figure `fact.claim`; otherwise the id in its table. */
  id: string;
  children: readonly Inline[];
}

export type Inline = string | Mark;

export interface Paragraph<Id extends string = string> {
  id: Id;
  content: readonly Inline[];
}

/**
 * What became of an id that was published once and is no longer in use. Targets are ids that stand
 * in the article now, or earlier ids that have an answer of their own.
 */
export type Answer<Id extends string = string> =
  /** The same words under another id. */
  | { movedTo: Id }
  /** Its words are now in several passages; a reader is led to the first and told of the others. */
  | { splitInto: readonly [Id, Id, ...Id[]] }
  /** Its words are now part of another passage. */
  | { mergedInto: Id }
  /** Its words are no longer published. The reason is shown to readers who follow the old link. */
  | { withdrawn: IsoDate; reason: string };

/** A dated note on what was wrong, tied to the passages it concerns. */
export interface Correction<Id extends string = string> {
  on: IsoDate;
  /** What was wrong and what is right, in a sentence: "An earlier version misstated …". */
  note: string;
  /** The paragraph, statement or claim that was corrected. */
  passage: Id;
  /** The words as they stood, which the ledger must have recorded for the passage. */
  before: string;
  /** The words as they stand, to the letter. */
  after: string;
}

export interface Article {
  /** The folder's name and the last part of the address. Permanent. */
  slug: string;
  /** A BCP 47 tag: `en-GB`. Sets the page's language and the form of dates and numbers. */
  language: string;
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
  published: IsoDate;
  updated?: IsoDate;
  groups: Readonly<Record<string, SpeakerGroup>>;
  speakers: Readonly<Record<string, Speaker>>;
  statements: Readonly<Record<string, Statement>>;
  facts: Readonly<Record<string, Fact>>;
  places: Readonly<Record<string, Place>>;
  events: Readonly<Record<string, StoryEvent>>;
  paragraphs: readonly Paragraph[];
  /** Earlier ids, each with what became of it. */
  former: Readonly<Record<string, Answer>>;
  corrections: readonly Correction[];
}
