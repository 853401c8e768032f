import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { bell } from '../../fixtures/bell-article.ts';
import { gateOpen } from '../../fixtures/gate-articles.ts';
import { everyArticle, exported, exportedData } from './exported.ts';

type Row = Record<string, string>;

const rowsOf = (article: Article, kind: 'statements' | 'claims'): Row[] =>
  parse(exported(article, kind)).map(bare);

/** A table as a program of another make reads it. */
function parse(table: string): Row[] {
  const { data, errors } = papaparse.parse<Row>(table.replace(/\r\n$/, ''), {
    header: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

/** As a reader of the file takes the apostrophes off again. */
function bare(row: Row): Row {
  const cells = Object.entries(row);
  return Object.fromEntries(cells.map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@])/, '')]));
}

/** What a cell must say: nothing for nothing, all else as it is written. */
const cells = (row: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]));

const places = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

describe.each(everyArticle)('the tables of “$slug”', (article) => {
  const data = exportedData(article);
  const nameOf = (id: string | undefined) => data.speakers.find((one) => one.id === id)?.name;

  test('have every statement, as a row that reads back equal', () => {
    expect(rowsOf(article, 'statements')).toEqual(
      data.statements.map((statement) => {
        const source = data.speakers.find(({ id }) => id === statement.source);
        return cells({
          id: statement.id,
          address: statement.address,
          source: statement.source,
          source_name: source?.name,
          source_role: source?.role,
          source_group: data.groups.find(({ id }) => id === source?.group)?.name,
          jointly_with: statement.jointlyWith?.join(' '),
          via: [statement.via].flat().join(' '),
          kind: statement.kind,
          act: statement.act,
          responds: statement.respondsTo?.how,
          responds_to: statement.respondsTo?.address ?? statement.respondsTo?.to,
          cue: statement.cue,
          channel: statement.channel,
          on: statement.when?.on,
          time: statement.when?.time,
          basis: statement.basis,
          unnamed_because: statement.unnamedBecause,
          disputed_by: statement.disputedBy,
          document: statement.document,
          translated_from: statement.translation?.from,
          translated_by: statement.translation?.by,
          original: statement.translation?.original,
          block: statement.block,
          text: statement.text,
          spans: places(statement.spans),
        });
      }),
    );
  });

  test('have every claim, as a row that reads back equal', () => {
    expect(rowsOf(article, 'claims')).toEqual(
      data.facts.flatMap(({ id: fact, question, claims }) =>
        claims.map((claim) =>
          cells({
            id: claim.id,
            address: claim.address,
            fact,
            question,
            by: claim.by,
            by_name: nameOf(claim.by),
            statement: claim.statement,
            value: claim.value,
            from: claim.from,
            to: claim.to,
            bound: claim.bound,
            out_of: claim.outOf,
            as: claim.as,
            unit: claim.unit,
            currency: claim.currency,
            measure: claim.measure,
            per: claim.per,
            scope: claim.scope,
            comparison: claim.comparison,
            made: claim.made,
            as_of: claim.asOf,
            revises: claim.revises,
            also_answers: claim.alsoAnswers?.join(' '),
            document: claim.document,
            verified_by: claim.verification?.by,
            verification: claim.verification?.result,
            verdict: claim.verification?.verdict,
            verification_statement: claim.verification?.statement,
            block: claim.block,
            text: claim.text,
            spans: places(claim.spans),
          }),
        ),
      ),
    );
  });

  test('have a header though they have no rows, and lines that end as RFC 4180 says', () => {
    for (const kind of ['statements', 'claims'] as const) {
      const text = exported(article, kind);
      expect(text).toMatch(/^id,address,/);
      expect(text).toMatch(/\r\n$/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
    }
  });
});

describe('words that a spreadsheet would run', () => {
  const raw = (kind: 'statements' | 'claims') =>
    parse(exported(bell, kind)).flatMap((row) => Object.entries(row));

  test('are made text by an apostrophe, whatever column they stand in', () => {
    const risky = [...raw('statements'), ...raw('claims')].filter(([, cell]) =>
      /^'[=+\-@]/.test(cell),
    );
    expect(new Set(risky.map(([name]) => name))).toEqual(
      new Set([
        'text',
        'source_name',
        'source_role',
        'source_group',
        'channel',
        'comparison',
        'by_name',
      ]),
    );
    const all = [...raw('statements'), ...raw('claims')].filter(([name]) => name !== 'value');
    expect(all.filter(([, cell]) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('are not confused with a number below nought', () => {
    expect(rowsOf(bell, 'claims').find(({ id }) => id === 'strokes.roof')?.value).toBe('-3');
    expect(exported(bell, 'claims')).toContain(',-3,');
  });
});

test('a statement of another article is named by its address', () => {
  const rows = rowsOf(gateOpen, 'statements');
  expect(rows.map(({ id, responds, responds_to }) => [id, responds, responds_to])).toEqual([
    ['stood-open', 'denies', 'https://news.example/paper/articles/gate-locked/was-locked'],
    ['takes-back', 'retracts', 'https://news.example/paper/articles/gate-locked/was-locked'],
    ['fewer-shut', 'denies', 'https://news.example/paper/articles/gate-locked/bridges.maro'],
    ['was-locked', '', ''],
  ]);
});
