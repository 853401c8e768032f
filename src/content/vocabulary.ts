/*
 * The words that an article's fields may have. Their types, the check of an article and the schema of
 * its data are made from these lists.
 */

/** How exact a claimant was: `about` is round, the others leave out one side; `at-least` and `at-most` include the number. */
export const BOUNDS = ['about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** ISO 4217 codes. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'UAH'] as const;
export type Currency = (typeof CURRENCIES)[number];

/**
 * What the source named says of a claim: `verified`: checked and found right; `could-not-verify`: it
 * could not tell; `disputed`: it contests it, or a part; `denied`: it says that it is untrue.
 */
export const VERIFICATION_RESULTS = ['verified', 'could-not-verify', 'disputed', 'denied'] as const;
export type VerificationResult = (typeof VERIFICATION_RESULTS)[number];

/** A group speaks as one and is not named: "Ukrainian officials". */
export const SPEAKER_KINDS = ['person', 'institution', 'group'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/**
 * `direct`: the speaker's own words; `reported`: their sense in ours; `denial`: the speaker rejects an
 * accusation; `no-comment`: the speaker was silent or gave no answer.
 */
export const STATEMENT_KINDS = ['direct', 'reported', 'denial', 'no-comment'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a mark stands for; a `figure` is a claim, in numbers or in words. */
export const MARK_KINDS = ['statement', 'figure', 'place', 'event'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The part of a day that a source names. */
export const TIMES_OF_DAY = ['early', 'late'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
