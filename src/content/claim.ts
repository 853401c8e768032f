import type { Bound, Currency, VerificationResult } from './vocabulary.ts';

/** Who checked a claim, and with what result. */
export interface Verification<
  SpeakerId extends string = string,
  StatementId extends string = string,
> {
  /** The source that says so. */
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
  /** Absent: the report does not say that anybody checked it. */
  verification?: Verification<SpeakerId, StatementId>;
}

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
  /** The lower end. */
  from: number;
  /** The upper end; not below `from`. */
  to: number;
  /** Set where both ends are round. */
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
  /** As a heading, with or without a question mark: "How did they die?", "Land regained". */
  question: string;
  /** By id: with the fact's before it (`graves.podolyak`) it is the claim's permanent link. */
  claims: Readonly<Record<string, Claim<SpeakerId, StatementId>>>;
}

/** Whether a claim puts a number, or a range of numbers, to its question. */
export function isNumberClaim(claim: Claim): claim is NumberClaim {
  return claim.value !== undefined || claim.from !== undefined;
}
