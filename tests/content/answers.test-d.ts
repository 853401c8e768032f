import { describe, expectTypeOf, it } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Author } from '#content/author.ts';
import { defineArticle } from '#content/define-article.ts';

/*
 * The compiler reads this file and nothing of it runs. Each refused line differs from an accepted
 * one in one word, so that the word alone can be what the compiler refuses.
 */

const tables = {
  slug: 'skerry-light',
  language: 'en-GB',
  headline: 'Light fails twice',
  standfirst: 'The keeper counts.',
  dateline: 'CORRAN',
  timeZone: 'Etc/UTC',
  credit: 'Invented for tests',
  published: '2031-03-02',
  groups: { island: { name: 'Corran island', officials: true } },
  speakers: { arlow: { kind: 'person', name: 'Mirren Arlow', group: 'island' } },
  statements: { 'lamp-out': { source: 'arlow', kind: 'reported' } },
  facts: {
    boats: {
      question: 'How many boats?',
      claims: { arlow: { value: 3, unit: 'boats', by: 'arlow' } },
    },
  },
  places: { skerry: { name: 'Corran Skerry' } },
  events: {},
} as const;
const body = ({ p }: Author<'arlow', 'lamp-out', 'boats.arlow', 'skerry', never, never>) => [
  p('failure')`The light failed.`,
  p('repair')`A lamp is expected.`,
];
const correction = {
  on: '2031-03-04',
  note: 'It said once.',
  before: 'once',
  after: 'twice',
} as const;

describe('answers and corrections that name what stands', () => {
  it('compile, every kind of them', () => {
    const article = defineArticle({
      ...tables,
      body,
      former: {
        light: { movedTo: 'failure' },
        night: { splitInto: ['failure', 'repair'] },
        lamp: { mergedInto: 'repair' },
        rumour: { withdrawn: '2031-03-03', reason: 'Nobody stands by it.' },
        older: { movedTo: 'light' },
        'lamp-broken': { movedTo: 'lamp-out' },
        'boats.keeper': { movedTo: 'boats.arlow' },
        keeper: { movedTo: 'arlow' },
        three: { splitInto: ['failure', 'repair', 'lamp'] },
      },
      corrections: [
        { ...correction, passage: 'failure' },
        { ...correction, passage: 'lamp-out' },
        { ...correction, passage: 'boats.arlow' },
      ],
    });
    expectTypeOf(article).toEqualTypeOf<Article>();
  });

  it('compile where there are none', () => {
    expectTypeOf(defineArticle({ ...tables, body })).toEqualTypeOf<Article>();
    expectTypeOf(
      defineArticle({ ...tables, body, former: {}, corrections: [] }),
    ).toEqualTypeOf<Article>();
  });
});

describe('an answer is refused', () => {
  it('that misspells where an id moved', () => {
    // @ts-expect-error: “failures” stands nowhere.
    defineArticle({ ...tables, body, former: { light: { movedTo: 'failures' } } });
  });

  it('that misspells one part of a split', () => {
    // @ts-expect-error: “repairs” stands nowhere.
    defineArticle({ ...tables, body, former: { night: { splitInto: ['failure', 'repairs'] } } });
  });

  it('that misspells what an id was merged into', () => {
    // @ts-expect-error: “repairs” stands nowhere.
    defineArticle({ ...tables, body, former: { lamp: { mergedInto: 'repairs' } } });
  });

  it('that misspells an earlier id', () => {
    defineArticle({
      ...tables,
      body,
      // @ts-expect-error: “lights” has no answer.
      former: { light: { movedTo: 'failure' }, older: { movedTo: 'lights' } },
    });
  });

  it('that leads to a fact, a group or a place, which have no address', () => {
    // @ts-expect-error: “boats” is a fact; its claims have addresses.
    defineArticle({ ...tables, body, former: { light: { movedTo: 'boats' } } });
    // @ts-expect-error: “island” is a group.
    defineArticle({ ...tables, body, former: { light: { movedTo: 'island' } } });
    // @ts-expect-error: “skerry” is a place.
    defineArticle({ ...tables, body, former: { light: { movedTo: 'skerry' } } });
  });

  it('that splits an id into one', () => {
    // @ts-expect-error: one part is no split.
    defineArticle({ ...tables, body, former: { night: { splitInto: ['failure'] } } });
  });

  it('that withdraws without a reason', () => {
    // @ts-expect-error: readers are owed one.
    defineArticle({ ...tables, body, former: { rumour: { withdrawn: '2031-03-03' } } });
  });

  it('that withdraws on a day in words', () => {
    const reason = 'Nobody stands by it.';
    // @ts-expect-error: a day is year, month and day.
    defineArticle({ ...tables, body, former: { rumour: { withdrawn: '3 March', reason } } });
  });

  it('that is none', () => {
    // @ts-expect-error: it says nothing of what became of the id.
    defineArticle({ ...tables, body, former: { light: {} } });
  });
});

describe('a correction is refused', () => {
  it('of a passage that is unknown', () => {
    // @ts-expect-error: “failures” stands nowhere.
    defineArticle({ ...tables, body, corrections: [{ ...correction, passage: 'failures' }] });
  });

  it('of a fact, whose claims are what is corrected', () => {
    // @ts-expect-error: “boats” is a fact.
    defineArticle({ ...tables, body, corrections: [{ ...correction, passage: 'boats' }] });
  });

  it('of an earlier id', () => {
    const former = { light: { movedTo: 'failure' } } as const;
    // @ts-expect-error: “light” no longer stands.
    defineArticle({ ...tables, body, former, corrections: [{ ...correction, passage: 'light' }] });
  });

  it('without a passage', () => {
    // @ts-expect-error: it is tied to none.
    defineArticle({ ...tables, body, corrections: [correction] });
  });

  it('without the words that stood there', () => {
    const { before: _before, ...rest } = correction;
    // @ts-expect-error: readers are shown before and after.
    defineArticle({ ...tables, body, corrections: [{ ...rest, passage: 'failure' }] });
  });
});
