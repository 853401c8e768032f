import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#content/moment.ts';
import { newestFirst, readingMinutes, summaryOf } from '#selectors/summary.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

describe('what the list shows of an article', () => {
  it('is its head, its opening and who speaks, officials first', () => {
    const { facts, ...summary } = summaryOf(harbour);
    expect(facts.map(({ question }) => question)).toEqual([
      'How many barges?',
      'Who opened the gate?',
      'What will repairs cost?',
    ]);
    expect(summary).toEqual({
      slug: 'lost-barges',
      language: 'en-GB',
      kicker: 'Invented · Port Selmer',
      headline: 'Barges adrift after storm in Port Selmer',
      standfirst: 'The mayor and the harbour office differ on how many.',
      credit: 'Invented for tests',
      published: '2031-05-20',
      corrections: [],
      disputes: [
        {
          id: 'repairs',
          question: 'What will repairs cost?',
          how: { kind: 'disputed', by: 'Selmer harbour office' },
        },
      ],
      dateline: 'PORT SELMER',
      opening:
        'A storm of two days left 1,200 barges adrift off Port Selmer, the harbour office told Tidewire, with the outer basin empty.',
      speakers: [
        { id: 'quern', name: 'Quern', statements: 2 },
        { id: 'harbour-office', name: 'Selmer harbour office', statements: 1 },
        { id: 'venn', name: 'Dorro Venn', statements: 1 },
        { id: 'tidewire', name: 'Tidewire', statements: 2 },
        { id: 'dockers', name: 'The dockers', statements: 1 },
      ],
    });
  });

  it('says when it was updated, where it was', () => {
    expect(summaryOf(harbourWith({ updated: '2031-05-22' })).updated).toBe('2031-05-22');
  });

  it('leaves out what the article leaves out, so that it travels as JSON unchanged', () => {
    const { kicker: _gone, ...plain } = harbour;
    const summary = summaryOf(plain);
    expect(summary).not.toHaveProperty('kicker');
    expect(summary).not.toHaveProperty('updated');
    expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
  });

  it('opens with nothing where the body is empty', () => {
    expect(summaryOf(harbourWith({ blocks: [] })).opening).toBe('');
  });
});

describe('a list of articles', () => {
  const listed = (slug: string, published: IsoDate, updated?: IsoDate) =>
    summaryOf(harbourWith({ slug, published, ...(updated && { updated }) }));

  const cases: [name: string, given: ReturnType<typeof listed>[], slugs: string[]][] = [
    [
      'has the newest first',
      [listed('a', '2031-05-20'), listed('b', '2031-05-22'), listed('c', '2030-12-31')],
      ['b', 'a', 'c'],
    ],
    [
      'has those of one day in the order of their slugs',
      [listed('tide', '2031-05-20'), listed('barges', '2031-05-20'), listed('gate', '2031-05-20')],
      ['barges', 'gate', 'tide'],
    ],
    [
      'goes by publication, not by update',
      [listed('a', '2031-05-20', '2031-06-30'), listed('b', '2031-05-21')],
      ['b', 'a'],
    ],
    ['may be empty', [], []],
  ];
  it.each(cases)('%s', (_name, given, slugs) => {
    expect(newestFirst(given).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('is a new one: the list it was made from keeps its order', () => {
    const given = [listed('a', '2031-05-20'), listed('b', '2031-05-22')];
    newestFirst(given);
    expect(given.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });
});

describe('reading time', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const cases: [name: string, blocks: string[], minutes: number][] = [
    ['of a few words is a minute', ['The wall held.'], 1],
    ['of an empty body is a minute', [], 1],
    ['of 230 words is a minute', [words(230)], 1],
    ['of 344 words is a minute still', [words(344)], 1],
    ['of 345 words is two', [words(345)], 2],
    ['of 1,150 words is five', [words(1_150)], 5],
    ['counts every paragraph', [words(230), words(230), words(230)], 3],
  ];
  it.each(cases)('%s', (_name, paragraphs, minutes) => {
    const article = harbourWith({
      blocks: paragraphs.map((text, i) => paragraphOf(`p-${i}`, text)),
    });
    expect(readingMinutes(article)).toBe(minutes);
  });

  it('counts words inside marks, and a marked word once', () => {
    const place = { mark: 'place' as const, id: 'selmer', children: [words(200)] };
    const half = harbourWith({ blocks: [paragraphOf('a', words(200), ' ', place)] });
    expect(readingMinutes(half)).toBe(2);
  });
});
