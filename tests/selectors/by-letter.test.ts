import { expect, test } from 'vitest';
import type { Speaker } from '#content/article.ts';
import { byLetter, sortName } from '#selectors/by-letter.ts';

/* Nobody here exists. */

const person = (name: string, shortName?: string): Speaker => ({
  kind: 'person',
  name,
  group: 'town',
  ...(shortName && { shortName }),
});

test.each([
  [person('Ana Orr', 'Orr'), 'Orr, Ana Orr'],
  [person('Juan de la Vell', 'de la Vell'), 'de la Vell, Juan de la Vell'],
  [person('A man in a coat'), 'A man in a coat'],
  // Not at the end of the name, so no surname that is known.
  [person('Orr Ana', 'Orr'), 'Orr Ana'],
  [
    { kind: 'institution', name: 'Vessany Count Office', shortName: 'Count Office', group: 'town' },
    'Vessany Count Office',
  ],
] as const)('%o is sorted as “%s”', (speaker, expected) => {
  expect(sortName(speaker)).toBe(expected);
});

test('letters stand without accents, each with its speakers', () => {
  const entries = [
    person('Eva Čapek', 'Čapek'),
    person('Ana Cole', 'Cole'),
    person('Ivo Dunn', 'Dunn'),
  ];
  const letters = byLetter(
    entries.map((speaker) => ({ speaker })),
    'en-GB',
  );
  expect(
    letters.map(({ letter, entries: own }) => [letter, own.map(({ speaker }) => speaker.name)]),
  ).toEqual([
    ['C', ['Eva Čapek', 'Ana Cole']],
    ['D', ['Ivo Dunn']],
  ]);
});
