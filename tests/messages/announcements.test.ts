import { describe, expect, it } from 'vitest';
import { announceFilter, announceStep } from '#messages/announcements.ts';
import { type PlacedStatement, statementsOf } from '#selectors/statements.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('a change of the filter is announced', () => {
  const cases: [name: string, speakers: string[], onlyWords: boolean, words: string][] = [
    ['with one statement', ['venn'], false, '1 statement by Dorro Venn'],
    ['with several statements', ['quern'], false, '2 statements by Ilsa Quern'],
    ['with two speakers', ['quern', 'venn'], false, '3 statements by Ilsa Quern and Dorro Venn'],
    [
      'in the order in which speakers were chosen',
      ['venn', 'quern'],
      false,
      '3 statements by Dorro Venn and Ilsa Quern',
    ],
    [
      'with what is left out',
      ['quern'],
      true,
      '2 statements by Ilsa Quern, the rest of the story left out',
    ],
    ['with everyone', [], false, 'Everyone: 6 statements'],
    ['with everyone, of whose story nothing is left out', [], true, 'Everyone: 6 statements'],
    [
      'with a statement once that one said and another passed on',
      ['tidewire', 'harbour-office'],
      false,
      '2 statements by Tidewire and Selmer harbour office',
    ],
  ];
  it.each(cases)('%s', (_name, speakers, onlyWords, words) => {
    expect(announceFilter(harbour, speakers, onlyWords)).toBe(words);
  });

  it('with no statements where the story holds none', () => {
    const silent = harbourWith({ blocks: [] });
    expect(announceFilter(silent, [], false)).toBe('Everyone: 0 statements');
    expect(announceFilter(silent, ['quern'], false)).toBe('0 statements by Ilsa Quern');
  });
});

describe('a step to the next match is announced', () => {
  const cases: [name: string, id: string, words: string][] = [
    [
      'with speaker and kind',
      'wall-held',
      '2 of 4, Quern, direct quote: “The wall held” “We lost more than 10 barges.”',
    ],
    [
      'with who passed it on',
      'barges-adrift',
      '2 of 4, Selmer harbour office via Tidewire, reported: 1,200 barges adrift … the outer basin empty',
    ],
    ['with a silence as one', 'dockers-silent', '2 of 4, The dockers, no comment: '],
  ];
  it.each(cases)('%s', (_name, id, words) => {
    const match = statementsOf(harbour).find((placed) => placed.id === id) as PlacedStatement;
    expect(announceStep(harbour, { position: 2, count: 4 }, match)).toContain(words);
  });
});
