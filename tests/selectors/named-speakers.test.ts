import { describe, expect, it } from 'vitest';
import { namedRunsOf } from '#selectors/named-speakers.ts';
import { ferry } from '../fixtures/island-articles.ts';

const cut = (text: string) =>
  namedRunsOf(ferry)(text).map(({ text: words, speakerId }) =>
    speakerId === undefined ? words : [words, speakerId],
  );

describe('narration', () => {
  const cases: [name: string, text: string, runs: (string | string[])[]][] = [
    ['without a name is one run', 'Nobody was wet.', ['Nobody was wet.']],
    [
      'is cut at a full name',
      'Then Odalys Fenn spoke.',
      ['Then ', ['Odalys Fenn', 'fenn'], ' spoke.'],
    ],
    ['is cut at a short name', 'Fenn, too', [['Fenn', 'fenn'], ', too']],
    [
      'is cut at every name',
      'Fenn saw Хвилька',
      [['Fenn', 'fenn'], ' saw ', ['Хвилька', 'khvylka']],
    ],
    ['is not cut within a word', 'Fennel and Fenns', ['Fennel and Fenns']],
    ['is not cut at an institution', 'the Ministry of the Sea', ['the Ministry of the Sea']],
    [
      'is not cut at somebody unnamed',
      'A passenger in a yellow coat',
      ['A passenger in a yellow coat'],
    ],
  ];
  it.each(cases)('%s', (_name, text, runs) => {
    expect(cut(text)).toEqual(runs);
  });

  it('of an article without people is one run', () => {
    const nobody = { ...ferry, speakers: {} };
    expect(namedRunsOf(nobody)('Fenn spoke.')).toEqual([{ text: 'Fenn spoke.' }]);
  });
});
