import type { Finding, Problem } from './problem.ts';

/**
 * What may be wrong with an article and may be meant so; its author says which, once.
 * `unmarked-quotation`: words in quotation marks that no statement marks; `cue`: it tells of another
 * kind of statement; `name-beside-cue`: the name there is another speaker's; `year`: far from the
 * article's; `coordinates`: they would fit the other places if they were exchanged; `day-in-words`: an
 * event's words name another day than its table; `number-in-title`: the text does not have it.
 */
type WarningKind =
  | 'unmarked-quotation'
  | 'cue'
  | 'name-beside-cue'
  | 'year'
  | 'coordinates'
  | 'day-in-words'
  | 'number-in-title';

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
