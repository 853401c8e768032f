/*
 * The words that an article's fields may have. Their types, the check of an article and the schema of
 * its data are made from these lists.
 */

/**
 * How exact a claimant was: `about` is round, `nearly` falls a little short, the others leave out one
 * side; `at-least` and `at-most` include the number.
 */
export const BOUNDS = ['about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * How a number of a whole is written: `share`: "35 of 75 districts"; `odds`: "1 in 14"; `fraction`:
 * "2/3"; `ratio`: "3:2".
 */
export const PROPORTIONS = ['share', 'odds', 'fraction', 'ratio'] as const;
export type Proportion = (typeof PROPORTIONS)[number];

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
 * `direct`: the speaker's own words; `mixed`: their sense in ours, with some of their own words in
 * quotation marks; `reported`: their sense in ours; `denial`: the speaker rejects an accusation;
 * `no-comment`: the speaker was silent or gave no answer.
 */
export const STATEMENT_KINDS = ['direct', 'mixed', 'reported', 'denial', 'no-comment'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a statement does, where it does not assert: it asks, promises, or says what will be. */
export const SPEECH_ACTS = ['question', 'promise', 'forecast'] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** What a statement does to an earlier statement or claim. */
export const RESPONSES = ['denies', 'answers', 'confirms', 'retracts'] as const;
export type ResponseKind = (typeof RESPONSES)[number];

/** The parts that a text is made of. A `turn` is one speaker's, in a transcript. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'quotation',
  'list',
  'table',
  'picture',
  'turn',
  'footnote',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What a mark stands for; a `figure` is a claim, in numbers or in words. */
export const MARK_KINDS = ['statement', 'figure', 'place', 'event'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The part of a day that a source names. */
export const TIMES_OF_DAY = ['early', 'late'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
