import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { historyOf } from '#selectors/history.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';
import { idsOf, lastOf, newestOf, toldOf } from '../fixtures/told-history.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';

it('tells what each revision changed, the newest first', () => {
  const second = reworded({ repair: 'A lamp came.', tide: 'The tide was low.' });
  const third: Article = {
    ...reworded({ tide: undefined }, second),
    former: { tide: { withdrawn: '2031-03-04', reason: 'It was high.' } },
  };
  const history = historyOf(third, recorded(lighthouse, second, third));
  const all = history.map(({ revision, on, changes }) => [
    revision,
    on,
    changes.map(({ before, after }) => [before?.words, after?.words]),
  ]);
  expect(all).toEqual([
    [3, '2031-03-04', [['The tide was low.', undefined]]],
    [
      2,
      '2031-03-03',
      [
        ['A new lamp is expected on Thursday.', 'A lamp came.'],
        [undefined, 'The tide was low.'],
      ],
    ],
    [1, '2031-03-02', []],
  ]);
});

it('gives the author’s reason for what was withdrawn', () => {
  const second: Article = {
    ...reworded({ repair: undefined }),
    former: { repair: { withdrawn: '2031-03-03', reason: 'No lamp was ordered.' } },
  };
  expect(lastOf(lighthouse, second).changes).toMatchObject([
    { withdrawn: { on: '2031-03-03', reason: 'No lamp was ordered.' } },
  ]);
});

describe('of a well whose passages were renamed, split, merged and withdrawn', () => {
  const [third, second] = historyOf(well, wellLedger);

  it('only what readers saw change is told', () => {
    expect(toldOf(third?.changes ?? [])).toEqual([['dry > dry', []]]);
    expect(third?.recorded).toEqual(['ids']);
    expect(toldOf(second?.changes ?? [])).toEqual([
      ['dry > dry', ['dry-day > dry-day']],
      ['digging > digging', ['depth.digger > depth.digger']],
      ['pledge > vow', []],
      ['hills >', ['second-spring >']],
      ['square-open >', []],
      ['mayor digger elders > mayor quillon', []],
      ['dowser >', []],
    ]);
  });

  it('words that stay are not told as gone with who was said to say them', () => {
    const open = second?.changes.find(({ sort }) => sort === 'statement');
    expect(open).toMatchObject({
      keepsWords: true,
      before: { attributions: [{ by: ['The elders, Institution'], kind: 'reported' }] },
    });
  });

  it('what was withdrawn within a withdrawn passage has its own reason', () => {
    const hills = second?.changes.find(({ before }) => before?.ids.includes('hills'));
    expect(hills?.withdrawn?.reason).toBe('The dowser has never been to Port Ember.');
    expect(hills?.marks[0]?.withdrawn?.reason).toBe('Nobody else has heard of a spring.');
  });
});

describe('a passage that was split or merged', () => {
  const whole = reworded({ failure: 'The light failed. Nobody knows why.' });
  const split = (why: string): Article => ({
    ...reworded({ failure: 'The light failed.', why }, whole),
    former: { failure: { splitInto: ['failure', 'why'] } },
  });

  it('is told where words changed, compared across its parts', () => {
    const { changes } = lastOf(whole, split('Everybody knows why.'));
    expect(toldOf(changes)).toEqual([['failure > failure why', []]]);
    expect(changes[0]).toMatchObject({
      before: { words: 'The light failed. Nobody knows why.' },
      after: { words: 'The light failed. Everybody knows why.' },
    });
  });

  it('is not told where none did', () => {
    expect(lastOf(whole, split('Nobody knows why.'))).toMatchObject({
      changes: [],
      recorded: ['ids'],
    });
  });

  it('is compared in the order of the whole, in which no ledger keeps the parts', () => {
    // “dawn” was added after all others, so it stands last in the record.
    const apart = reworded({ dawn: 'Dawn came at six.' });
    const merged: Article = {
      ...reworded(
        { dawn: undefined, repair: 'Dawn came at six. A new lamp is expected on Thursday.' },
        apart,
      ),
      former: { dawn: { mergedInto: 'repair' } },
    };
    expect(lastOf(lighthouse, apart, merged).changes).toEqual([]);
  });

  it('is followed where its answer names an id that came later', () => {
    const apart = reworded({ dawn: 'Dawn came at six.' });
    const merged = reworded(
      { dawn: undefined, repair: 'A new lamp is expected on Thursday. Dawn came at six.' },
      apart,
    );
    const renamed: Article = {
      ...reworded(
        { repair: undefined, lamp: 'A new lamp is expected on Thursday. Dawn came at six.' },
        merged,
      ),
      former: { dawn: { mergedInto: 'lamp' }, repair: { movedTo: 'lamp' } },
    };
    const history = historyOf(renamed, recorded(lighthouse, apart, merged, renamed));
    expect(history.map(({ changes }) => changes.map(idsOf))).toEqual([[], [], ['> dawn'], []]);
  });
});

it('tells of a paragraph that was made a quotation', () => {
  const quoted = lighthouseWith({
    blocks: lighthouse.blocks.map((block) =>
      block.id === 'repair' && block.kind === 'paragraph' ? { ...block, kind: 'quotation' } : block,
    ),
  });
  expect(lastOf(lighthouse, quoted).changes).toMatchObject([
    { before: { kind: 'paragraph' }, after: { kind: 'quotation' } },
  ]);
});

describe('a ledger that was begun in an older format', () => {
  const whole = recorded(lighthouse, reworded({ keeper: 'The lamp went out at ten.' }));
  /** Nothing but words: no titles, and nobody who says them. */
  const older = (set: Ledger['revisions'][number]['set']) =>
    Object.fromEntries(
      Object.entries(set).flatMap(([id, { kind, words }]) =>
        kind === 'headline' || kind === 'standfirst' ? [] : [[id, { kind, words }]],
      ),
    );
  const [first, second] = whole.revisions;
  if (!first || !second) throw new Error('There are two revisions.');

  it('is silent about what is only recorded since, and says so', () => {
    const ledger = {
      ...whole,
      revisions: [
        { ...first, set: older(first.set) },
        { ...first, revision: 2 },
      ],
    };
    expect(newestOf(lighthouse, ledger)).toMatchObject({
      changes: [],
      recorded: ['titles', 'attribution'],
    });
  });

  it('names a speaker as the record did first', () => {
    const lamp = first.set['lamp-went-out'];
    if (!lamp) throw new Error('The statement is gone.');
    const said = { ...lamp, words: '“The lamp went out at ten”' };
    const ledger: Ledger = {
      ...whole,
      revisions: [
        { ...first, set: older(first.set) },
        {
          ...second,
          set: older({
            keeper: { kind: 'paragraph', words: '“The lamp went out at ten,” she said.' },
            'lamp-went-out': said,
          }),
          gone: [],
        },
        { ...first, revision: 3, on: '2031-03-08', set: { 'lamp-went-out': said } },
      ],
    };
    const [, told] = historyOf(lighthouse, ledger);
    expect(told?.changes[0]?.marks).toMatchObject([
      {
        after: {
          attributions: [{ by: ['Mirren Arlow, Keeper of the light'], kind: 'direct' }],
          attributedOn: '2031-03-08',
        },
      },
    ]);
  });
});
