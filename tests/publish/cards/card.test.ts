import { expect, test } from 'vitest';
import { describePassage, type PassageDescription } from '#messages/describe-passage.ts';
import { cardLabel, cardOf } from '#publish/cards/card.ts';
import { ferry } from '../../fixtures/island-articles.ts';

const cardAt = (id: string) => cardOf(ferry, describePassage(ferry, id) as PassageDescription);

test.each([
  ['held-firm', 'Direct quote', 'Odalys Fenn', 'Harbour master'],
  ['no-warning', 'Reported', 'A passenger in a yellow coat', 'Person'],
  ['lamp-denied', 'Denial', 'Ministry of the Sea', 'Institution'],
  // A silence is nobody's words: nobody stands under it.
  ['no-word-on-cost', 'Ministry of the Sea has not commented', undefined, undefined],
  ['aboard.captain', 'How many were aboard?', 'Ярина Хвилька', 'Captain of the ferry'],
  ['aboard.harbour', 'How many were aboard?', 'Odalys Fenn', 'Harbour master, reported'],
  ['cause.ministry', 'Why did it run aground?', 'Ministry of the Sea', 'Institution, denial'],
  ['cost.ferry', 'What did the ferry cost?', undefined, undefined],
])('the card of %s says “%s”, and whose the words are', (id, label, speaker, role) => {
  const card = cardAt(id);
  expect(cardLabel(card)).toBe(label);
  expect(card.speaker).toBe(speaker);
  expect(card.role).toBe(role);
});

test('the card of a claim says who checked it, and one of words does not', () => {
  expect(cardAt('depth.lantern').verification).toBe(
    'Not independently verified: Lumbra Wave Survey could not verify it',
  );
  expect(cardAt('cost.ferry').verification).toBeUndefined();
  expect(cardAt('held-firm').verification).toBeUndefined();
});

test.each([
  ['held-firm', 'Harbour radio · early on Saturday 1 March'],
  ['engine-silent', 'via The Lumbra Lantern'],
  ['aboard.captain', 'via The Lumbra Lantern'],
  ['at-least-forty', undefined],
])('the card of %s says how its words came: %s', (id, how) => {
  expect(cardAt(id).how).toBe(how);
});
