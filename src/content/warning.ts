import type { Finding, Problem } from './problem.ts';

/** What may be wrong with an article and may be meant so; its author says which, once. */
export const WARNING_KINDS = [
  /** Words in quotation marks that no statement marks. */
  'unmarked-quotation',
  /** A cue that tells of another kind of statement. */
  'cue',
  /** The name beside a cue is another speaker's. */
  'name-beside-cue',
  /** A year far from the article's. */
  'year',
  /** Latitude and longitude that would fit the other places if they were exchanged. */
  'coordinates',
  /** An event's words name another day than its table. */
  'day-in-words',
  /** A number of the headline or standfirst that the text does not have. */
  'number-in-title',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** An author's answer to a warning: that it is meant so, and why. */
export interface Confirmation {
  warning: WarningKind;
  /** The id that the warning names, or `headline`, or `standfirst`. */
  at: string;
  because: string;
}

/** What a single check doubts. */
export interface Doubt extends Finding {
  warning: WarningKind;
  at: string;
}

/** A doubt of an article. */
export type Warning = Doubt & Problem;

/** The warnings as an editor reads them in the terminal: one a line, under a count. */
export function describeWarnings(warnings: readonly Warning[]): string {
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const lines = warnings.map(
    ({ article, place = article, where, advice, warning, at }) =>
      `  ${place}, ${where}: ${advice} If it is meant so, say why under confirmed: { warning: '${warning}', at: '${at}', because: '…' }.`,
  );
  return [`${count} to answer:`, ...lines].join('\n');
}
