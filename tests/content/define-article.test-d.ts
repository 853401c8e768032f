import { describe, expectTypeOf, it } from 'vitest';
import type { Article } from '#content/article.ts';
import { defineArticle } from '#content/define-article.ts';

/*
 * Vitest compiles this file and runs nothing of it. Each refused line differs from the accepted
 * article in one word, so that the word alone can be what the compiler refuses.
 */

const head = {
  slug: 'lost-barges',
  language: 'en-GB',
  headline: 'Barges adrift',
  standfirst: 'The mayor counts.',
  dateline: 'PORT SELMER',
  timeZone: 'Etc/UTC',
  credit: 'Invented for tests',
  published: '2031-05-20',
} as const;
const groups = { town: { name: 'Town', officials: true } } as const;
const speakers = {
  quern: { kind: 'person', name: 'Ilsa Quern', group: 'town' },
  tidewire: { kind: 'institution', name: 'Tidewire', group: 'town' },
} as const;
const statements = {
  'wall-held': { source: 'quern', via: 'tidewire', kind: 'direct', cue: 'said' },
} as const;
const facts = {
  barges: {
    question: 'How many barges?',
    claims: {
      quern: {
        value: 10,
        unit: 'barges',
        by: 'quern',
        verification: { by: 'tidewire', result: 'verified', statement: 'wall-held' },
      },
    },
  },
} as const;
const places = { selmer: { name: 'Port Selmer' } } as const;
const events = { storm: { when: { on: '2031-05-18' }, what: 'The storm' } } as const;
const tables = { ...head, groups, speakers, statements, facts, places, events };
const body = () => [];

describe('an article whose every id is declared', () => {
  it('compiles, tables, marks and all', () => {
    const article = defineArticle({
      ...head,
      groups: { town: { name: 'Town', officials: true } },
      speakers: {
        quern: { kind: 'person', name: 'Ilsa Quern', group: 'town' },
        tidewire: { kind: 'institution', name: 'Tidewire', group: 'town' },
      },
      statements: {
        'wall-held': { source: 'quern', via: 'tidewire', kind: 'direct', cue: 'said' },
        'gate-open': { source: 'quern', kind: 'denial' },
      },
      facts: {
        barges: {
          question: 'How many barges?',
          claims: {
            quern: {
              value: 10,
              unit: 'barges',
              by: 'quern',
              verification: { by: 'tidewire', result: 'verified', statement: 'wall-held' },
            },
            costs: { value: 10, currency: 'EUR', bound: 'about' },
            words: { by: 'tidewire' },
          },
        },
      },
      places: { selmer: { name: 'Port Selmer' } },
      events: { storm: { when: { on: '2031-05-18' }, what: 'The storm' } },
      body: ({ p, says, figure, place, event }) => [
        p('wall')`
          ${says('wall-held')`“We lost ${figure('barges.quern')`10 barges`}”`}
          ${says('gate-open')`No`} ${figure('barges.costs')`10`} ${figure('barges.words')`few`}
          ${place('selmer')`Port Selmer`} ${event('storm')`The storm`}`,
      ],
    });
    expectTypeOf(article).toEqualTypeOf<Article>();
  });

  it('compiles from the tables that the refused articles below are made of', () => {
    expectTypeOf(defineArticle({ ...tables, body })).toEqualTypeOf<Article>();
  });
});

describe('a name misspelt in the tables does not compile', () => {
  it('a speaker’s group', () => {
    defineArticle({
      ...tables,
      speakers: {
        ...speakers,
        // @ts-expect-error: no group “twon”
        quern: { kind: 'person', name: 'Ilsa Quern', group: 'twon' },
      },
      body,
    });
  });

  it('a statement’s source', () => {
    defineArticle({
      ...tables,
      statements: {
        // @ts-expect-error: no speaker “qern”
        'wall-held': { source: 'qern', via: 'tidewire', kind: 'direct', cue: 'said' },
      },
      body,
    });
  });

  it('who passes a statement on', () => {
    defineArticle({
      ...tables,
      statements: {
        // @ts-expect-error: no speaker “tidewier”
        'wall-held': { source: 'quern', via: 'tidewier', kind: 'direct', cue: 'said' },
      },
      body,
    });
  });

  it('a claimant', () => {
    defineArticle({
      ...tables,
      facts: {
        barges: {
          question: 'How many barges?',
          // @ts-expect-error: no speaker “qern”
          claims: { quern: { value: 10, unit: 'barges', by: 'qern' } },
        },
      },
      body,
    });
  });

  it('who checked a claim', () => {
    defineArticle({
      ...tables,
      facts: {
        barges: {
          question: 'How many barges?',
          claims: {
            // @ts-expect-error: no speaker “tidewier”
            quern: { by: 'quern', verification: { by: 'tidewier', result: 'verified' } },
          },
        },
      },
      body,
    });
  });

  it('the statement that a verification leads to', () => {
    const by = 'tidewire';
    const result = 'verified';
    defineArticle({
      ...tables,
      facts: {
        barges: {
          question: 'How many barges?',
          claims: {
            // @ts-expect-error: no statement “wall-hold”
            quern: { by: 'quern', verification: { by, result, statement: 'wall-hold' } },
          },
        },
      },
      body,
    });
  });
});

describe('a name misspelt in the body does not compile', () => {
  it('a statement', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: no statement “wall-hold”
      body: ({ p, says }) => [p('wall')`${says('wall-hold')`“The wall held”`}`],
    });
  });

  it('a fact', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: no fact “barge”
      body: ({ p, figure }) => [p('wall')`${figure('barge.quern')`10 barges`}`],
    });
  });

  it('a claim', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: no claim “qern”
      body: ({ p, figure }) => [p('wall')`${figure('barges.qern')`10 barges`}`],
    });
  });

  it('a fact without its claim', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: “barges” is a question, not a claim
      body: ({ p, figure }) => [p('wall')`${figure('barges')`10 barges`}`],
    });
  });

  it('a place', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: no place “selmar”
      body: ({ p, place }) => [p('wall')`${place('selmar')`Port Selmer`}`],
    });
  });

  it('an event', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: no event “strom”
      body: ({ p, event }) => [p('wall')`${event('strom')`The storm`}`],
    });
  });

  it('a mark whose table the id is not from', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: “storm” is an event, not a place
      body: ({ p, place }) => [p('wall')`${place('storm')`The storm`}`],
    });
  });
});

describe('what became of an earlier id', () => {
  const on = '2031-05-22';
  const note = 'An earlier version misstated the count.';
  const before = 'nine';
  const after = 'ten';

  it('may name paragraphs, statements, claims, speakers and other earlier ids', () => {
    const article = defineArticle({
      ...tables,
      body: ({ p }) => [p('wall')`The wall held.`],
      former: {
        'the-wall': { movedTo: 'wall' },
        'wall-stood': { mergedInto: 'wall-held' },
        mayor: { splitInto: ['quern', 'barges.quern'] },
        'old-wall': { movedTo: 'the-wall' },
        rumour: { withdrawn: on, reason: 'Nobody had said it.' },
      },
      corrections: [{ on, note, passage: 'wall', before, after }],
    });
    expectTypeOf(article).toEqualTypeOf<Article>();
  });

  it('does not compile where it leads to no such id', () => {
    defineArticle({
      ...tables,
      body: ({ p }) => [p('wall')`The wall held.`],
      // @ts-expect-error: no passage “wal”
      former: { 'the-wall': { movedTo: 'wal' } },
    });
  });

  it('does not compile where it is split into one', () => {
    defineArticle({
      ...tables,
      body: ({ p }) => [p('wall')`The wall held.`],
      // @ts-expect-error: a split has two parts or more
      former: { 'the-wall': { splitInto: ['wall'] } },
    });
  });

  it('does not compile where it is withdrawn without a reason', () => {
    defineArticle({
      ...tables,
      body: ({ p }) => [p('wall')`The wall held.`],
      // @ts-expect-error: readers are told why
      former: { 'the-wall': { withdrawn: on } },
    });
  });

  it('does not compile where a correction is of no passage', () => {
    defineArticle({
      ...tables,
      body: ({ p }) => [p('wall')`The wall held.`],
      // @ts-expect-error: no passage “wal”
      corrections: [{ on, note, passage: 'wal', before, after }],
    });
  });
});

describe('what an author may not leave out or mix does not compile', () => {
  it('a direct quote without its cue', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: a direct quote names the verb that introduces it
      statements: { 'wall-held': { source: 'quern', kind: 'direct' } },
      facts: {},
      body,
    });
  });

  it('while other kinds of statement need none', () => {
    const article = defineArticle({
      ...tables,
      statements: {
        'wall-held': { source: 'quern', kind: 'reported' },
        denies: { source: 'quern', kind: 'denial' },
        silent: { source: 'quern', kind: 'no-comment' },
      },
      body,
    });
    expectTypeOf(article).toEqualTypeOf<Article>();
  });

  it('a number of nothing', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: a number has a unit or a currency
      facts: { barges: { question: 'How many?', claims: { quern: { value: 10 } } } },
      body,
    });
  });

  it('a number with a unit and a currency', () => {
    const question = 'How many?';
    const value = 10;
    const unit = 'barges';
    defineArticle({
      ...tables,
      // @ts-expect-error: an amount of things or an amount of money, never both
      facts: { barges: { question, claims: { quern: { value, unit, currency: 'EUR' } } } },
      body,
    });
  });

  it('a unit without a number', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: an answer in words has no unit
      facts: { barges: { question: 'How many?', claims: { quern: { unit: 'barges' } } } },
      body,
    });
  });

  it('a day that is no date', () => {
    // @ts-expect-error: a day is written 2031-05-20
    defineArticle({ ...tables, published: 'Tuesday', body });
  });

  it('bare words where a mark belongs', () => {
    defineArticle({
      ...tables,
      // @ts-expect-error: only marks stand in a paragraph’s gaps
      body: ({ p }) => [p('wall')`${'The wall held'}`],
    });
  });
});
