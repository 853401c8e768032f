import { describe, expect, it } from 'vitest';
import type { Block } from '#content/block.ts';
import { lighthouse, lighthouseWith } from '../fixtures/lighthouse-article.ts';
import { idsOf, lastOf, toldOf } from '../fixtures/told-history.ts';

describe('statements and claims', () => {
  const paragraph = (id: string, ...content: Extract<Block, { kind: 'paragraph' }>['content']) =>
    ({ kind: 'paragraph', id, content }) as const;
  const saying = (...words: string[]) =>
    ({ mark: 'statement', id: 'lamp-due', children: words }) as const;
  const withRepair = (
    ...content: Parameters<typeof paragraph> extends [string, ...infer C] ? C : never
  ) =>
    lighthouseWith({
      blocks: lighthouse.blocks.map((block) =>
        block.id === 'repair' ? paragraph('repair', ...content) : block,
      ),
      statements: {
        ...lighthouse.statements,
        'lamp-due': { source: 'pilots', kind: 'reported' },
      },
    });

  it('that are new are told with their block, with their speaker', () => {
    const { changes } = lastOf(lighthouse, withRepair('A lamp, say pilots, ', saying('is due.')));
    expect(toldOf(changes)).toEqual([['repair > repair', ['> lamp-due']]]);
    expect(changes[0]?.marks[0]?.after?.attributions).toEqual([
      { by: ['Corran pilots, Institution'], kind: 'reported' },
    ]);
  });

  it('that are new on words which stood before are told by themselves', () => {
    const marked = withRepair(saying('A new lamp is expected on Thursday.'));
    expect(lastOf(lighthouse, marked).changes).toMatchObject([
      {
        sort: 'statement',
        keepsWords: true,
        after: { words: 'A new lamp is expected on Thursday.' },
      },
    ]);
  });

  it('that are new on words which stayed while others beside them changed are told by themselves', () => {
    const marked = withRepair(saying('A new lamp is expected'), ' on Friday.');
    expect(toldOf(lastOf(lighthouse, marked).changes)).toEqual([
      ['repair > repair', []],
      ['> lamp-due', []],
    ]);
  });

  it('are told with the block that they stand in, where others have the same words', () => {
    const marked = withRepair('A lamp, say pilots, ', saying('is due.'));
    const twice = lighthouseWith({
      ...marked,
      blocks: marked.blocks.map((block) =>
        block.id === 'failure' ? paragraph('failure', 'A boat is due.') : block,
      ),
    });
    expect(toldOf(lastOf(lighthouse, twice).changes)).toEqual([
      ['failure > failure', []],
      ['repair > repair', ['> lamp-due']],
    ]);
  });

  it('that cover other words since are told by themselves', () => {
    const less = withRepair(saying('A new lamp'), ' is expected on Thursday.');
    const more = withRepair(saying('A new lamp is expected'), ' on Thursday.');
    expect(lastOf(less, more).changes).toMatchObject([
      { before: { words: 'A new lamp' }, after: { words: 'A new lamp is expected' } },
    ]);
  });

  it('that are another’s are told by themselves', () => {
    const other = lighthouseWith({
      headline: 'Light fails',
      statements: {
        ...lighthouse.statements,
        'lamp-went-out': { source: 'pilots', kind: 'direct', cue: 'said' },
      },
    });
    const { changes } = lastOf(lighthouse, other);
    expect(changes.map(idsOf)).toEqual(['headline > headline', 'lamp-went-out > lamp-went-out']);
    expect(changes[1]).toMatchObject({
      isReattributed: true,
      after: { attributions: [{ by: ['Corran pilots, Institution'], kind: 'direct' }] },
    });
  });

  it('that somebody checked since are told by themselves', () => {
    const { arlow, pilots } = lighthouse.facts.boats?.claims ?? {};
    if (!arlow || !pilots) throw new Error('The boats are gone.');
    const verification = { by: 'crews', result: 'disputed' } as const;
    const claims = { arlow, pilots: { ...pilots, verification } };
    const now = lighthouseWith({ facts: { boats: { question: 'How many boats?', claims } } });
    expect(lastOf(lighthouse, now).changes.map(idsOf)).toEqual(['boats.pilots > boats.pilots']);
  });

  it.each([
    ['told as one', undefined, [['no-warning > no-warning', ['boats.pilots > boats.pilots']]]],
    [
      'told apart where somebody checked the claim since',
      { by: 'arlow', result: 'denied' } as const,
      [
        ['no-warning > no-warning', []],
        ['boats.pilots > boats.pilots', []],
      ],
    ],
  ])('that became another’s together are %s', (_how, verification, told) => {
    const { arlow, pilots } = lighthouse.facts.boats?.claims ?? {};
    if (!arlow || !pilots) throw new Error('The boats are gone.');
    const claims = {
      arlow,
      pilots: { ...pilots, by: 'crews', ...(verification && { verification }) },
    };
    const now = lighthouseWith({
      statements: {
        ...lighthouse.statements,
        'no-warning': { source: 'crews', kind: 'reported' },
      },
      facts: { boats: { question: 'How many boats turned back?', claims } },
    });
    expect(toldOf(lastOf(lighthouse, now).changes)).toEqual(told);
  });

  it('of a speaker who has only another id are not told', () => {
    const { arlow, ...others } = lighthouse.speakers;
    const renamed = lighthouseWith({
      speakers: { ...others, ...(arlow && { watcher: arlow }) },
      statements: {
        ...lighthouse.statements,
        'lamp-went-out': { source: 'watcher', kind: 'direct', cue: 'said' },
      },
      former: { arlow: { movedTo: 'watcher' } },
    });
    expect(lastOf(lighthouse, renamed).changes).toEqual([]);
  });
});
