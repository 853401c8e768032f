import { describe, expect, it } from 'vitest';
import { type Ledger, lastRevision, lastWords, publishedAt } from '#content/ledger.ts';

const paragraph = (words: string) => ({ kind: 'paragraph', words }) as const;

/** `lamp` is reworded, `tide` goes and comes back, `wreck` goes for good. */
const ledger: Ledger = {
  format: 3,
  article: 'skerry-light',
  revisions: [
    {
      revision: 1,
      on: '2031-03-02',
      set: {
        lamp: paragraph('The lamp failed.'),
        tide: paragraph('The tide was low.'),
        wreck: paragraph('No wreck was seen.'),
      },
      gone: [],
    },
    {
      revision: 2,
      on: '2031-03-03',
      set: { lamp: paragraph('The lamp failed twice.') },
      gone: ['tide', 'wreck'],
    },
    {
      revision: 3,
      on: '2031-03-04',
      set: { tide: paragraph('The tide was high.') },
      gone: [],
    },
  ],
};

describe('the last revision', () => {
  it('is the number of the last that was recorded', () => {
    expect(lastRevision(ledger)).toBe(3);
  });

  it('is 0 where nothing was ever recorded', () => {
    expect(lastRevision(undefined)).toBe(0);
    expect(lastRevision({ ...ledger, revisions: [] })).toBe(0);
  });
});

describe('what stood published', () => {
  const cases: [name: string, revision: number | undefined, words: Record<string, string>][] = [
    ['before the first revision is nothing', 0, {}],
    [
      'after the first is all of it',
      1,
      { lamp: 'The lamp failed.', tide: 'The tide was low.', wreck: 'No wreck was seen.' },
    ],
    ['after a later one is without what went', 2, { lamp: 'The lamp failed twice.' }],
    [
      'after an id came back has its new words',
      3,
      { lamp: 'The lamp failed twice.', tide: 'The tide was high.' },
    ],
    [
      'is what stands now, where no revision is asked for',
      undefined,
      { lamp: 'The lamp failed twice.', tide: 'The tide was high.' },
    ],
    [
      'after a revision that is yet to come is what stands now',
      9,
      { lamp: 'The lamp failed twice.', tide: 'The tide was high.' },
    ],
  ];

  it.each(cases)('%s', (_name, revision, expected) => {
    const words = [...publishedAt(ledger, revision)].map(([id, passage]) => [id, passage.words]);
    expect(Object.fromEntries(words)).toEqual(expected);
  });
});

describe('the last words of an id', () => {
  const cases: [name: string, id: string, words: string | undefined][] = [
    ['that stands are its present ones', 'lamp', 'The lamp failed twice.'],
    ['that is gone are those it went with', 'wreck', 'No wreck was seen.'],
    ['that came back are its new ones', 'tide', 'The tide was high.'],
    ['that was never published are none', 'gull', undefined],
    ['that every object inherits are none', 'constructor', undefined],
    ['that names the prototype are none', '__proto__', undefined],
  ];

  it.each(cases)('%s', (_name, id, words) => {
    expect(lastWords(ledger, id)).toEqual(words === undefined ? undefined : paragraph(words));
  });
});
