import type { IsoDate } from './moment.ts';
import type { Bound, Proportion, VerificationResult } from './vocabulary.ts';

/** Who checked a claim, and with what result. */
export interface Verification<
  SpeakerId extends string = string,
  StatementId extends string = string,
> {
  /** The source that says so. */
  by: SpeakerId;
  result: VerificationResult;
  /** What the checker called it, in its own words: "Mostly false". */
  verdict?: string;
  /** The statement that says so, for the panel to lead to. */
  statement?: StatementId;
}

interface ClaimBase<SpeakerId extends string, StatementId extends string> {
  /** The claimant. Absent: the article states it in its own voice. */
  by?: SpeakerId;
  /** The day on which it was made. Absent: the day of its statement, or of the article. */
  made?: IsoDate;
  /** The day whose state it describes: "as of 30 April". */
  asOf?: IsoDate;
  /** The id of the earlier claim of the same question that it takes the place of. */
  revises?: string;
  /** Other questions that it answers as well, by their ids in `facts`. */
  alsoAnswers?: readonly string[];
  /** What documents it, by its id in `documents`. */
  document?: string;
  /** What the claim covers: "at the largest site". */
  scope?: string;
  /** A comparison that the claimant made: "about the size of Cyprus". */
  comparison?: string;
  /** Absent: the report does not say that anybody checked it. */
  verification?: Verification<SpeakerId, StatementId>;
}

interface NumberOf {
  /** The plain number, not scaled: 600 million is `600_000_000`. Negative below nought. */
  value: number;
  /** Absent: a plain number. */
  bound?: Bound;
  /** The whole that the value is a part of: 75 in "35 of the 75 districts". */
  outOf?: number;
  /** How a part of a whole is written. Absent: as a `share`. */
  as?: Proportion;
  /** Set for a change, which shows its sign: "+3". */
  signed?: true;
  from?: never;
  to?: never;
}

/** Two ends that the claimant gave, both included: "40 to 60". Plain numbers, not scaled. */
interface RangeOf {
  /** The lower end. */
  from: number;
  /** The upper end; not below `from`. */
  to: number;
  /** Set where both ends are round. */
  bound?: 'about';
  value?: never;
  outOf?: never;
  as?: never;
  signed?: never;
}

/** What a claim puts a number to. */
type Quantity = (NumberOf | RangeOf) & {
  /** What a rate is counted by: "day", "100,000 people". */
  per?: string;
};

/** A claim that gives a number, with what it counts: things, money, or a measure that CLDR knows. */
export type NumberClaim<
  SpeakerId extends string = string,
  StatementId extends string = string,
> = ClaimBase<SpeakerId, StatementId> &
  Quantity &
  (
    | { /** "bodies", "graves" */ unit: string; currency?: never; measure?: never }
    | { /** An ISO 4217 code: `USD`. */ currency: string; unit?: never; measure?: never }
    | {
        /** A CLDR unit, which is written in the article's language: `kilometer`, `percent`. */
        measure: string;
        unit?: never;
        currency?: never;
      }
  );

/** An answer in words; the panel shows the words that its mark covers in the body. */
type WordsClaim<SpeakerId extends string, StatementId extends string> = ClaimBase<
  SpeakerId,
  StatementId
> & {
  value?: never;
  from?: never;
  to?: never;
  bound?: never;
  outOf?: never;
  as?: never;
  signed?: never;
  per?: never;
  unit?: never;
  currency?: never;
  measure?: never;
};

export type Claim<SpeakerId extends string = string, StatementId extends string = string> =
  | NumberClaim<SpeakerId, StatementId>
  | WordsClaim<SpeakerId, StatementId>;

/** A question with the claims that answer it, side by side. The app never picks one of them. */
export interface Fact<
  SpeakerId extends string = string,
  StatementId extends string = string,
  QuestionId extends string = string,
> {
  /** The question of the registry that it answers, as facts of other articles do. */
  shared?: QuestionId;
  /** As a heading, with or without a question mark: "How did they die?", "Land regained". */
  question: string;
  /** By id: with the fact's before it (`graves.podolyak`) it is the claim's permanent link. */
  claims: Readonly<Record<string, Claim<SpeakerId, StatementId>>>;
}

/** Whether a claim puts a number, or a range of numbers, to its question. */
export function isNumberClaim(claim: Claim): claim is NumberClaim {
  return claim.value !== undefined || claim.from !== undefined;
}
