import type { ArticleData } from './article-data.ts';
import { type Cell, csvOf, spansCell } from './csv.ts';

const COLUMNS = [
  'id',
  'address',
  'fact',
  'question',
  /** The claimant's id and name; empty where the article states it in its own voice. */
  'by',
  'by_name',
  /** The id of the statement it is made in; empty where it stands outside of any. */
  'statement',
  /** A plain number, or the two ends of a range; empty where the answer is in words. */
  'value',
  'from',
  'to',
  /** about, more-than, at-least, less-than or at-most. */
  'bound',
  'unit',
  'currency',
  'scope',
  'comparison',
  /** Who checked it and with what result, and the statement that says so. */
  'verified_by',
  'verification',
  'verification_statement',
  'paragraph',
  'text',
  'spans',
] as const;

/** `SLUG.claims.csv`: a row for each claim, by question, in the author's order. */
export function claimsCsv({ facts, speakers }: ArticleData): string {
  const rows = facts.flatMap(({ id: fact, question, claims }) =>
    claims.map(
      (claim): Record<(typeof COLUMNS)[number], Cell> => ({
        id: claim.id,
        address: claim.address,
        fact,
        question,
        by: claim.by,
        by_name: speakers.find(({ id }) => id === claim.by)?.name,
        statement: claim.statement,
        value: claim.value,
        from: claim.from,
        to: claim.to,
        bound: claim.bound,
        unit: claim.unit,
        currency: claim.currency,
        scope: claim.scope,
        comparison: claim.comparison,
        verified_by: claim.verification?.by,
        verification: claim.verification?.result,
        verification_statement: claim.verification?.statement,
        paragraph: claim.paragraph,
        text: claim.text,
        spans: spansCell(claim.spans),
      }),
    ),
  );
  return csvOf(rows, COLUMNS);
}
