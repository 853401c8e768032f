import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '#ui/search/match-speakers.ts';

/* All of them are invented. */
const VALUES = [
  'orr Nessa Orr',
  'pia-orr Pia Orr',
  'orrin Tam Orrin',
  'moller Jørn Möller',
  'lumbra-water Water board of Lumbra',
];

describe('somebody is found', () => {
  test.each([
    ['by the full name', 'Nessa Orr', ['orr Nessa Orr']],
    ['by a surname, with all who have it', 'Orr', ['orr Nessa Orr', 'pia-orr Pia Orr']],
    ['by a first name', 'Pia', ['pia-orr Pia Orr']],
    ['in any case', 'PIA ORR', ['pia-orr Pia Orr']],
    ['in any order', 'Orr, Pia', ['pia-orr Pia Orr']],
    ['without the accents', 'moller', ['moller Jørn Möller']],
    ['with accents that the name has not', 'Nèssa', ['orr Nessa Orr']],
    ['by the id', 'pia-orr', ['pia-orr Pia Orr']],
    ['by a part of the name of an office', 'board', ['lumbra-water Water board of Lumbra']],
    ['by a name that is not typed to its end', 'Nessa O', ['orr Nessa Orr']],
    [
      'by a beginning, where nobody has it whole',
      'or',
      ['orr Nessa Orr', 'pia-orr Pia Orr', 'orrin Tam Orrin'],
    ],
    ['not by letters within a name', 'rin', []],
    ['not by a name that none has', 'Nessa Quillon', []],
    ['not by signs', '…', []],
  ])('%s', (_how, typed, values) => {
    expect(matchSpeakers(typed, VALUES)).toEqual(values);
  });
});
