import { describe, expect, it } from 'vitest';
import { knownSpeakers } from '#content/resolve-passage.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('of the names in an address', () => {
  const cases: [name: string, names: string[], known: string[]][] = [
    ['those the article knows are kept, in the order given', ['venn', 'quern'], ['venn', 'quern']],
    ['those it does not know are dropped', ['ferryman', 'venn', 'vennn'], ['venn']],
    ['each is kept once', ['venn', 'quern', 'venn'], ['venn', 'quern']],
    ['none is known where none is given', [], []],
    ['a name that every object has is no speaker', ['constructor', 'tostring', '__proto__'], []],
    ['a name in capitals is another name', ['QUERN'], []],
  ];
  it.each(cases)('%s', (_name, names, known) => {
    expect(knownSpeakers(harbour, names)).toEqual(known);
  });
});

describe('of earlier names in an address', () => {
  const answered = harbourWith({
    former: {
      mayor: { movedTo: 'quern' },
      'old-mayor': { movedTo: 'mayor' },
      crew: { splitInto: ['venn', 'dockers'] },
      'press-office': { withdrawn: '2031-05-22', reason: 'It was never asked.' },
      letter: { movedTo: 'wall-held' },
      here: { movedTo: 'there' },
      there: { movedTo: 'here' },
    },
  });
  const cases: [name: string, names: string[], known: string[]][] = [
    ['one that moved is the speaker’s name now', ['mayor'], ['quern']],
    ['one that moved twice is so, too', ['old-mayor'], ['quern']],
    ['one that moved is not chosen twice', ['quern', 'mayor'], ['quern']],
    ['one that was split is all of its speakers', ['crew', 'quern'], ['venn', 'dockers', 'quern']],
    ['one that was withdrawn is nobody', ['press-office', 'venn'], ['venn']],
    ['one that leads to a passage is nobody', ['letter'], []],
    ['one that leads back to itself is nobody', ['here'], []],
  ];
  it.each(cases)('%s', (_name, names, known) => {
    expect(knownSpeakers(answered, names)).toEqual(known);
  });
});
