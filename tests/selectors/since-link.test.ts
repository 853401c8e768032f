import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import { changesSinceLink, splitSince } from '#selectors/since-link.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

const to = (id: string) => ({ from: id, to: [id] });
const article = { from: undefined, to: [] };

/** What has changed for a link that was made from one version and is followed to another. */
function since(before: Article, now: Article, link: Parameters<typeof changesSinceLink>[3]) {
  return changesSinceLink(now, recorded(before, now), 1, link);
}

const arlow = ['Mirren Arlow, Keeper of the light'];
const pilots = ['Corran pilots, Institution'];

const saidBy = (source: string, kind: 'direct' | 'mixed' = 'direct') =>
  lighthouseWith({
    statements: { ...lighthouse.statements, 'lamp-went-out': { source, kind, cue: 'said' } },
  });

describe('whose the words are', () => {
  it.each([
    ['to a statement', to('lamp-went-out')],
    ['to the paragraph that it is in', to('keeper')],
  ])('is told to those who followed a link %s', (_where, link) => {
    expect(since(saidBy('pilots'), lighthouse, link)).toEqual({
      on: '2031-03-02',
      rewordings: [],
      reattributions: [
        { before: { by: pilots, kind: 'direct' }, now: { by: arlow, kind: 'direct' } },
      ],
    });
  });

  it('is told once where several claims of a paragraph went from one to another', () => {
    const claimedBy = (by: string) =>
      lighthouseWith({
        facts: {
          boats: {
            question: 'How many boats?',
            claims: {
              arlow: { value: 3, unit: 'boats', by },
              pilots: { value: 5, bound: 'at-least', unit: 'boats', by },
            },
          },
        },
      });
    const changes = since(claimedBy('pilots'), claimedBy('arlow'), to('pilots-wait'));
    expect(changes?.reattributions).toEqual([{ before: { by: pilots }, now: { by: arlow } }]);
  });

  it('is told where they are taken for another kind', () => {
    const changes = since(saidBy('arlow', 'mixed'), lighthouse, to('lamp-went-out'));
    expect(changes?.reattributions).toEqual([
      { before: { by: arlow, kind: 'mixed' }, now: { by: arlow, kind: 'direct' } },
    ]);
  });

  it('is told where they came by another', () => {
    const direct = lighthouse.statements['lamp-went-out'];
    const via = lighthouseWith({
      statements: {
        ...lighthouse.statements,
        ...(direct && { 'lamp-went-out': { ...direct, via: 'pilots' } }),
      },
    });
    expect(since(via, lighthouse, to('lamp-went-out'))?.reattributions).toEqual([
      { before: { by: arlow, via: pilots, kind: 'direct' }, now: { by: arlow, kind: 'direct' } },
    ]);
  });

  it('is told of a claim that has another claimant, and of one that is checked since', () => {
    const boats = lighthouse.facts.boats?.claims ?? {};
    const claims = {
      ...boats,
      ...(boats.pilots && {
        pilots: {
          ...boats.pilots,
          by: 'arlow',
          verification: { by: 'crews', result: 'disputed' as const },
        },
      }),
    };
    const now = lighthouseWith({ facts: { boats: { question: 'How many boats?', claims } } });
    expect(since(lighthouse, now, to('boats.pilots'))?.reattributions).toEqual([
      {
        before: { by: pilots },
        now: { by: arlow, checked: { by: 'Crews of three boats, Group', result: 'disputed' } },
      },
    ]);
  });

  it('is not told elsewhere, nor where the speaker has only another id or name', () => {
    expect(since(saidBy('pilots'), lighthouse, to('failure'))).toBeUndefined();
    const { arlow: keeper, ...others } = lighthouse.speakers;
    const renamed = {
      ...saidBy('keeper'),
      speakers: { ...others, ...(keeper && { keeper: { ...keeper, name: 'M. Arlow' } }) },
      former: { arlow: { movedTo: 'keeper' } },
    };
    expect(since(lighthouse, renamed, to('lamp-went-out'))).toBeUndefined();
  });

  it('is not told where the ledger was recorded before it kept that', () => {
    const [first, ...rest] = recorded(saidBy('pilots'), lighthouse).revisions;
    const set = Object.fromEntries(
      Object.entries(first?.set ?? {}).map(([id, { kind, words }]) => [id, { kind, words }]),
    );
    const ledger = {
      ...recorded(lighthouse),
      revisions: first ? [{ ...first, set }, ...rest] : [],
    };
    expect(changesSinceLink(lighthouse, ledger, 1, to('lamp-went-out'))).toBeUndefined();
  });
});

describe('the titles', () => {
  it('are told of to those who followed a link to the article', () => {
    const before = lighthouseWith({ headline: 'Light fails', standfirst: 'Nobody knows why.' });
    expect(since(before, lighthouse, article)?.rewordings).toEqual([
      { kind: 'headline', before: 'Light fails', now: lighthouse.headline },
      { kind: 'standfirst', before: 'Nobody knows why.', now: lighthouse.standfirst },
    ]);
  });

  it('are not told of to those who followed a link to a passage', () => {
    const before = lighthouseWith({ headline: 'Light fails' });
    expect(since(before, lighthouse, to('repair'))).toBeUndefined();
  });
});

it('nothing is told of a revision that the ledger does not have', () => {
  expect(changesSinceLink(lighthouse, recorded(lighthouse), 7, to('repair'))).toBeUndefined();
});

describe('a split whose id one part has kept', () => {
  const whole = reworded({ failure: 'The light failed. Nobody knows why.' });
  const split: Article = {
    ...reworded({ failure: 'The light failed.', why: 'Nobody knows why.' }, whole),
    former: { failure: { splitInto: ['failure', 'why'] } },
  };
  const ledger = recorded(whole, split);

  it('is told to links from before, with all parts', () => {
    expect(splitSince(split, ledger, 1, 'failure')).toEqual({
      kind: 'split',
      from: 'failure',
      to: ['failure', 'why'],
    });
  });

  it('is not told to links from after, nor to those of other passages', () => {
    expect(splitSince(split, ledger, 2, 'failure')).toBeUndefined();
    expect(splitSince(split, ledger, 1, 'keeper')).toBeUndefined();
  });
});
