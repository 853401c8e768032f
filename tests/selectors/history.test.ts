import { expect, it } from 'vitest';
import { historyOf } from '#selectors/history.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

const changesOf = (...versions: Parameters<typeof recorded>) =>
  historyOf(recorded(...versions)).map(({ revision, on, changes }) => [
    revision,
    on,
    changes.map(({ id, before, after }) => [id, before?.words, after?.words]),
  ]);

it('tells what each revision changed, the newest first', () => {
  const second = reworded({ repair: 'A lamp came.', tide: 'The tide was low.' });
  expect(changesOf(lighthouse, second, reworded({ tide: undefined }, second))).toEqual([
    [3, '2031-03-04', [['tide', 'The tide was low.', undefined]]],
    [
      2,
      '2031-03-03',
      [
        ['repair', 'A new lamp is expected on Thursday.', 'A lamp came.'],
        ['tide', undefined, 'The tide was low.'],
      ],
    ],
    [1, '2031-03-02', []],
  ]);
});

it('tells of a headline, and of words that are another’s', () => {
  const other = lighthouseWith({
    headline: 'Light fails',
    statements: {
      ...lighthouse.statements,
      'lamp-went-out': { source: 'pilots', kind: 'direct', cue: 'said' },
    },
  });
  const [{ changes } = { changes: [] }] = historyOf(recorded(lighthouse, other));
  expect(changes.map(({ id }) => id)).toEqual(['headline', 'lamp-went-out']);
  expect(changes.at(-1)?.after?.attribution).toEqual({ by: ['pilots'], kind: 'direct' });
});

it('is silent about what is only recorded since', () => {
  const whole = recorded(lighthouse);
  const [first] = whole.revisions;
  const set = Object.fromEntries(
    Object.entries(first?.set ?? {}).flatMap(([id, { kind, words }]) =>
      kind === 'headline' || kind === 'standfirst' ? [] : [[id, { kind, words }]],
    ),
  );
  const ledger = {
    ...whole,
    revisions: first
      ? [
          { ...first, set },
          { ...first, revision: 2 },
        ]
      : [],
  };
  expect(historyOf(ledger).map(({ changes }) => changes)).toEqual([[], []]);
});
