import type { MarkKind, Moment, Speaker, StatementKind } from './article.ts';
import type { Bound, Currency, VerificationResult } from './claim.ts';

/*
 * The words that an article's fields may have, for what has to list them: the check and the schema of
 * the data. The compiler sees to it that none is missing.
 */

type Words<Word extends string> = Readonly<Record<Word, true>>;

export const BOUNDS: Words<Bound> = {
  about: true,
  'more-than': true,
  'at-least': true,
  'less-than': true,
  'at-most': true,
};

export const CURRENCIES: Words<Currency> = { USD: true, EUR: true, GBP: true, UAH: true };

export const VERIFICATION_RESULTS: Words<VerificationResult> = {
  verified: true,
  'could-not-verify': true,
  disputed: true,
  denied: true,
};

export const SPEAKER_KINDS: Words<Speaker['kind']> = {
  person: true,
  institution: true,
  group: true,
};

export const STATEMENT_KINDS: Words<StatementKind> = {
  direct: true,
  reported: true,
  denial: true,
  'no-comment': true,
};

export const MARK_KINDS: Words<MarkKind> = {
  statement: true,
  figure: true,
  place: true,
  event: true,
};

export const TIMES_OF_DAY: Words<NonNullable<Moment['time']>> = { early: true, late: true };
