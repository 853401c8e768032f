import { describe, expect, it } from 'vitest';
import { describePassage, hasCard } from '#messages/describe-passage.ts';
import { strait } from '../fixtures/strait-article.ts';

describe('a preview picture', () => {
  const passage = describePassage(strait, 'ashore');
  it.each([
    ['is drawn of Latin letters', 'Lamps, 12 of them: “lit”', true],
    ['is drawn of Cyrillic ones', '«Маяк»', true],
    ['is drawn of Arabic and Hebrew ones', 'منارة מגדלור', true],
    ['is drawn of Japanese and Korean ones', '灯台のあかり 등대', true],
    ['is not drawn of a script without a font', 'Lamps 𐎀𐎁', false],
  ])('%s', (_name, words, has) => {
    expect(passage && hasCard(strait, { ...passage, words })).toBe(has);
  });
});
