import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classesFor, SPEAKER_CLASSES } from '#ui/filter/speaker-classes.ts';

test('the rules for a speaker know every class that elements have, and no other', () => {
  const rules = readFileSync('src/ui/filter/speaker-rules.css', 'utf8');
  const ruled = [...rules.matchAll(/\.([a-z]+)-SPEAKER/g)].map(([, name]) => name);
  expect([...new Set(ruled)].toSorted()).toEqual(SPEAKER_CLASSES.toSorted());
});

test('an element has its own class and one for each speaker', () => {
  expect(classesFor('statement', 'by', ['fenn', 'lantern', 'fenn'])).toBe(
    'statement by-fenn by-lantern',
  );
  expect(classesFor(undefined, 'claim', [])).toBe('');
});
