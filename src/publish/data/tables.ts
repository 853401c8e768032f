import { stringify } from 'csv-stringify/sync';
import type { ArticleData } from './article-data.ts';

type Cell = string | number | undefined;

/** A table's columns in their order, and how each is read from a row. */
type Columns<Row> = Record<string, (row: Row) => Cell>;

type StatementRow = ArticleData['statements'][number] & {
  speaker: ArticleData['speakers'][number] | undefined;
  group: string | undefined;
};

const STATEMENT_COLUMNS: Columns<StatementRow> = {
  id: (row) => row.id,
  address: (row) => row.address,
  // The speaker's id, and what the article calls them.
  source: (row) => row.source,
  source_name: (row) => row.speaker?.name,
  source_role: (row) => row.speaker?.role,
  source_group: (row) => row.group,
  // Those who say it jointly, and who passed the words on, by id.
  jointly_with: (row) => row.jointlyWith?.join(' '),
  via: (row) => [row.via].flat().join(' '),
  kind: (row) => row.kind,
  // What it does, and to which statement or claim.
  act: (row) => row.act,
  responds: (row) => row.respondsTo?.how,
  // Of another article by its address, which is in that article’s own table.
  responds_to: (row) => row.respondsTo?.address ?? row.respondsTo?.to,
  cue: (row) => row.cue,
  channel: (row) => row.channel,
  // The day it was said, and the time where the source names one: early, late or by the clock.
  on: (row) => row.when?.on,
  time: (row) => row.when?.time,
  basis: (row) => row.basis,
  unnamed_because: (row) => row.unnamedBecause,
  disputed_by: (row) => row.disputedBy,
  document: (row) => row.document,
  translated_from: (row) => row.translation?.from,
  translated_by: (row) => row.translation?.by,
  original: (row) => row.translation?.original,
  block: (row) => row.block,
  text: (row) => row.text,
  spans: (row) => spansCell(row.spans),
};

/** `SLUG.statements.csv`: a row for each statement, in the order of the text. */
export function statementsCsv({ groups, speakers, statements }: ArticleData): string {
  const rows = statements.map((statement) => {
    const speaker = speakers.find(({ id }) => id === statement.source);
    const group = groups.find(({ id }) => id === speaker?.group)?.name;
    return { ...statement, speaker, group };
  });
  return csvOf(rows, STATEMENT_COLUMNS);
}

type ClaimRow = ArticleData['facts'][number]['claims'][number] & {
  fact: string;
  question: string;
  claimant: string | undefined;
};

const CLAIM_COLUMNS: Columns<ClaimRow> = {
  id: (row) => row.id,
  address: (row) => row.address,
  fact: (row) => row.fact,
  question: (row) => row.question,
  // The claimant's id and name; empty where the article states it in its own voice.
  by: (row) => row.by,
  by_name: (row) => row.claimant,
  // The id of the statement it is made in; empty where it stands outside of any.
  statement: (row) => row.statement,
  // A plain number, or the two ends of a range; empty where the answer is in words.
  value: (row) => row.value,
  from: (row) => row.from,
  to: (row) => row.to,
  bound: (row) => row.bound,
  // The whole that it is a part of, and how that is written.
  out_of: (row) => row.outOf,
  as: (row) => row.as,
  unit: (row) => row.unit,
  currency: (row) => row.currency,
  measure: (row) => row.measure,
  per: (row) => row.per,
  scope: (row) => row.scope,
  comparison: (row) => row.comparison,
  // The day it was made, the day it tells of, and the claim that it takes the place of.
  made: (row) => row.made,
  as_of: (row) => row.asOf,
  revises: (row) => row.revises,
  also_answers: (row) => row.alsoAnswers?.join(' '),
  document: (row) => row.document,
  // Who checked it and with what result, and the statement that says so.
  verified_by: (row) => row.verification?.by,
  verification: (row) => row.verification?.result,
  verdict: (row) => row.verification?.verdict,
  verification_statement: (row) => row.verification?.statement,
  block: (row) => row.block,
  text: (row) => row.text,
  spans: (row) => spansCell(row.spans),
};

/** `SLUG.claims.csv`: a row for each claim, by question, in the author's order. */
export function claimsCsv({ facts, speakers }: ArticleData): string {
  const rows = facts.flatMap(({ id: fact, question, claims }) =>
    claims.map((claim) => {
      const claimant = speakers.find(({ id }) => id === claim.by)?.name;
      return { ...claim, fact, question, claimant };
    }),
  );
  return csvOf(rows, CLAIM_COLUMNS);
}

/**
 * Rows as RFC 4180 has them: a header, commas, CRLF, quotes where needed. No byte order mark, which
 * most programs would take for a part of the first column's name.
 *
 * Words that begin with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula by
 * spreadsheets, and here they may be anybody's words. Such a cell gets an apostrophe in front, which
 * readers of the file take off again; numbers are left as they are. `SLUG.json` has the bare words.
 */
function csvOf<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
  return stringify(cells, {
    header: true,
    columns: Object.keys(columns),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Stretches of the text in one cell: `12-40 61-75`, in code points, the end not included. */
function spansCell(spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
