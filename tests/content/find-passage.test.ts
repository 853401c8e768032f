import { describe, expect, it } from 'vitest';
import { findPassage, type Passage } from '#content/passages.ts';
import { harbour } from '../fixtures/harbour-article.ts';

describe('an address leads to', () => {
  const cases: [name: string, passage: Passage][] = [
    [
      'a paragraph',
      {
        id: 'wall',
        kind: 'block',
        blockId: 'wall',
      },
    ],
    [
      'a statement, by its paragraph',
      {
        id: 'gate-never-opened',
        kind: 'statement',
        blockId: 'gate',
      },
    ],
    [
      'a claim, by its question and its claimant',
      {
        id: 'barges.harbour-office',
        kind: 'claim',
        blockId: 'storm',
      },
    ],
    [
      'a paragraph before anything else of that name',
      {
        id: 'storm',
        kind: 'block',
        blockId: 'storm',
      },
    ],
  ];
  it.each(cases)('%s', (_name, passage) => {
    expect(findPassage(harbour, passage.id)).toEqual(passage);
  });

  it('a statement in several parts, where it begins', () => {
    expect(findPassage(harbour, 'barges-adrift')).toMatchObject({
      id: 'barges-adrift',
      kind: 'statement',
      blockId: 'storm',
    });
  });
});

describe('an address leads nowhere when it names', () => {
  const cases: [name: string, id: string][] = [
    ['nothing', ''],
    ['a passage that is not there', 'ferry'],
    ['a passage almost spelt right', 'wall-hel'],
    ['a passage in capitals', 'WALL'],
    ['a speaker', 'quern'],
    ['a question without a claim', 'barges'],
    ['a place', 'selmer'],
    ['what every object has', 'constructor'],
    ['what every object has, hidden', '__proto__'],
  ];
  it.each(cases)('%s', (_name, id) => {
    expect(findPassage(harbour, id)).toBeUndefined();
  });
});
