import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Inline } from '#content/block.ts';
import type { ArticleData } from '#publish/data/article-data.ts';
import { articleSchema } from '#publish/data/article-schema.ts';
import { plainText } from '#selectors/plain-text.ts';
import { bell } from '../../fixtures/bell-article.ts';
import { gateOpen } from '../../fixtures/gate-articles.ts';
import { everyArticle, exported, exportedData, HOME } from './exported.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const keepsTo = ajv.compile(articleSchema(HOME));

describe.each(everyArticle)('the JSON of “$slug”', (article) => {
  const data = exportedData(article);

  test('keeps to the schema that it names', () => {
    keepsTo(data);
    expect(keepsTo.errors).toBeNull();
    expect(data.$schema).toBe(articleSchema(HOME).$id);
    expect(data.$schema).toBe('https://news.example/paper/article.schema.json');
  });

  test('has lost nothing: the article can be made from it again', () => {
    expect(articleFrom(data)).toEqual(article);
  });

  test('counts positions in the text that stands beside it', () => {
    const text = exported(article, 'text');
    const points = [...text];
    expect(text).toBe(plainText(article));
    expect(points).toHaveLength(data.plainText.length);
    const spans = [
      ...data.blocks,
      ...data.statements.flatMap(({ spans }) => spans),
      ...data.facts.flatMap(({ claims }) => claims.flatMap(({ spans }) => spans)),
      ...[...data.places, ...data.events].flatMap(({ spans }) => spans),
    ];
    for (const span of spans) {
      expect(points.slice(span.start, span.end).join('')).toBe(span.text);
    }
  });

  test('has absolute addresses, of the article and of every passage', () => {
    expect(data.address).toBe(`https://news.example/paper/articles/${article.slug}`);
    expect(data.plainText.address).toBe(`${data.address}.txt`);
    const passages = [
      ...data.blocks,
      ...data.speakers,
      ...data.statements,
      ...data.facts.flatMap(({ claims }) => claims),
      ...data.former,
    ];
    for (const { id, address } of passages) expect(address).toBe(`${data.address}/${id}`);
  });
});

test('the JSON says which revision it is of', () => {
  expect(exportedData(bell).revision).toBe(3);
});

test('the JSON names the statement that each claim is made in, where there is one', () => {
  const claims = exportedData(bell).facts.flatMap((fact) => fact.claims);
  expect(claims.map(({ id, statement }) => [id, statement])).toEqual([
    ['strokes.ringer', undefined],
    ['strokes.gazette', 'gazette-report'],
    ['strokes.neighbours', 'heard-whale'],
    ['strokes.roof', undefined],
    ['price.gazette', 'formula'],
    ['price.ringer', 'not-cast'],
  ]);
});

test('the JSON has the address of what a statement responds to in another article', () => {
  const [denial] = exportedData(gateOpen).statements;
  expect(denial?.respondsTo).toEqual({
    how: 'denies',
    to: 'was-locked',
    in: 'gate-locked',
    address: 'https://news.example/paper/articles/gate-locked/was-locked',
  });
});

describe('the schema refuses', () => {
  type Wild = Record<string, Record<string, unknown>[]>;
  const mutations: [name: string, change: (data: Wild & Record<string, unknown>) => void][] = [
    ['a field that it does not know', (data) => Object.assign(data, { author: 'nobody' })],
    ['an article without a headline', (data) => Reflect.deleteProperty(data, 'headline')],
    ['a day that does not exist', (data) => Object.assign(data, { published: '2031-02-30' })],
    ['a revision below nought', (data) => Object.assign(data, { revision: -1 })],
    ['half a position', (data) => Object.assign(data.blocks?.[0] ?? {}, { start: 0.5 })],
    ['an unknown kind', (data) => Object.assign(data.statements?.[0] ?? {}, { kind: 'shouted' })],
    [
      'a quote without its verb',
      (data) => Reflect.deleteProperty(data.statements?.[0] ?? {}, 'cue'),
    ],
    [
      'a statement without spans',
      (data) => Object.assign(data.statements?.[0] ?? {}, { spans: [] }),
    ],
    ['an id with a space', (data) => Object.assign(data.speakers?.[0] ?? {}, { id: 'the ringer' })],
    [
      'an address that is none',
      (data) => Object.assign(data.speakers?.[0] ?? {}, { address: 'x' }),
    ],
    ['a number beside a range', (data) => Object.assign(firstClaim(data), { value: 50 })],
    ['a range with one end', (data) => Reflect.deleteProperty(firstClaim(data), 'to')],
    ['a range at most', (data) => Object.assign(firstClaim(data), { bound: 'at-most' })],
    ['a number of nothing', (data) => Reflect.deleteProperty(firstClaim(data), 'unit')],
    ['a unit and a currency', (data) => Object.assign(firstClaim(data), { currency: 'EUR' })],
    ['a claim without a fact', (data) => Object.assign(firstClaim(data), { id: 'ringer' })],
    [
      'a place off the globe',
      (data) => Object.assign(data.places?.[0] ?? {}, { at: { latitude: 91, longitude: 0 } }),
    ],
    [
      'a former id with two answers',
      (data) =>
        Object.assign(data, {
          former: [{ id: 'a', address: HOME, movedTo: 'b', mergedInto: 'c' }],
        }),
    ],
  ];

  test('a response to another article without its passage’s address', () => {
    const data = JSON.parse(exported(gateOpen, 'json'));
    expect(keepsTo(data)).toBe(true);
    delete data.statements[0].respondsTo.address;
    expect(keepsTo(data)).toBe(false);
  });

  test.each(mutations)('%s', (_name, change) => {
    const data = JSON.parse(exported(bell, 'json'));
    expect(keepsTo(data)).toBe(true);
    change(data);
    expect(keepsTo(data)).toBe(false);
  });

  function firstClaim(data: Wild): Record<string, unknown> {
    const [fact] = data.facts ?? [];
    return (fact?.claims as Record<string, unknown>[] | undefined)?.[0] ?? {};
  }
});

/** The article again, from nothing but its data. */
function articleFrom(data: ArticleData): Article {
  const { $schema, address, revision, plainText: text, blocks, ...rest } = data;
  const { groups, speakers, statements, facts, places, events, documents, former, ...head } = rest;
  return {
    ...head,
    groups: tableOf(groups),
    speakers: tableOf(speakers),
    statements: tableOf(
      statements.map(({ text, block, respondsTo, ...statement }) => ({
        ...statement,
        ...(respondsTo && { respondsTo: withoutAddress(respondsTo) }),
      })),
    ),
    facts: tableOf(
      facts.map(({ claims, ...fact }) => ({
        ...fact,
        claims: tableOf(
          claims.map(({ id, text, block, statement, ...claim }) => ({
            id: id.split('.')[1] ?? '',
            ...claim,
          })),
        ),
      })),
    ),
    places: tableOf(places),
    events: tableOf(events),
    documents: Object.fromEntries(documents.map(({ id, ...document }) => [id, document])),
    former: tableOf(former),
    blocks: blocks.map(blockFrom),
  } as unknown as Article;
}

function withoutAddress({ address, ...row }: { address?: string }): object {
  return row;
}

function tableOf(rows: readonly { id: string }[]): Record<string, object> {
  return Object.fromEntries(
    rows.map(({ id, ...row }) => {
      for (const derived of ['address', 'spans']) Reflect.deleteProperty(row, derived);
      return [id, row];
    }),
  );
}

type BlockData = ArticleData['blocks'][number];

/** A block again: the words of its parts are stretches of its text. */
function blockFrom(data: BlockData): object {
  const { address, start, end, text, parts = [{ start, end }], marks, formats = [], ...own } = data;
  const points = [...text];
  const runs = [...marks, ...formats].sort((a, b) => a.start - b.start || b.end - a.end);
  const [first = [], ...others] = parts.map((part) => {
    const inside = runs.filter((run) => run.start >= part.start && run.end <= part.end);
    return contentOf(points, start, part.start, part.end, inside);
  });
  switch (own.kind) {
    case 'list':
      return { ...own, items: [first, ...others] };
    case 'table': {
      const { columns = 0, ...table } = own as { columns?: number };
      const rows = Array.from({ length: others.length / columns }, (_, i) =>
        others.slice(i * columns, (i + 1) * columns),
      );
      return { ...table, caption: first, head: rows[0], rows: rows.slice(1) };
    }
    case 'picture':
      return { ...own, caption: first };
    default:
      return { ...own, content: first };
  }
}

type Runs = readonly (BlockData['marks'][number] | NonNullable<BlockData['formats']>[number])[];

/** What stands between two positions; `origin` is the position of the first of the points. */
function contentOf(
  points: string[],
  origin: number,
  from: number,
  to: number,
  runs: Runs,
): Inline[] {
  const [run, ...others] = runs;
  const words = points.slice(from - origin, (run?.start ?? to) - origin).join('');
  const before = words ? [words] : [];
  if (!run) return before;
  const { start, end, ...own } = run;
  const next = others.findIndex((other) => other.start >= end);
  const within = next === -1 ? others : others.slice(0, next);
  const after = next === -1 ? [] : others.slice(next);
  return [
    ...before,
    { ...own, children: contentOf(points, origin, start, end, within) } as Inline,
    ...contentOf(points, origin, end, to, after),
  ];
}
