import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | undefined;

/**
 * Rows as RFC 4180 has them: a header, commas, CRLF, quotes where needed. No byte order mark, which
 * most programs would take for a part of the first column's name.
 *
 * Words that begin with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula by
 * spreadsheets, and here they may be anybody's words. Such a cell gets an apostrophe in front, which
 * readers of the file take off again; numbers are left as they are. `SLUG.json` has the bare words.
 */
export function csvOf(rows: readonly Record<string, Cell>[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Stretches of the text in one cell: `12-40 61-75`, in code points, the end not included. */
export function spansCell(spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
