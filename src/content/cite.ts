import type { StatementKind } from './vocabulary.ts';

/** What stands between the parts of a statement where it is cited: those of a quote follow one another, gaps in reported speech are shown. */
export function gapIn(kind: StatementKind): string {
  return kind === 'direct' ? ' ' : ' … ';
}

/** Joins marked words for use outside the body. */
export function cite(spans: readonly string[], separator: string): string {
  return spans.map(withoutOwnComma).join(separator);
}

/** Removes the comma that the article's sentence, not the speaker, puts before a closing quotation mark. */
export function withoutOwnComma(span: string): string {
  return span.replace(/,(?=”$)/, '');
}
