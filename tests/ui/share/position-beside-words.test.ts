import { describe, expect, test } from 'vitest';
import { positionBesideWords, touchPosition } from '#ui/shared/use-position-beside-words.ts';

const tools = { width: 300, height: 46 };
/** A window of 1280 × 800 with a bar at its top and a dock at its foot. */
const room = { top: 56, bottom: 784, left: 8, right: 1272 };
const narrow = { ...room, right: 352 };

function box(left: number, top: number, width: number, height: number) {
  return { left, top, right: left + width, bottom: top + height };
}

describe('the tools of a selection stand', () => {
  test.each([
    ['below its words', box(400, 300, 100, 24), room, { left: 400, top: 332 }],
    ['above words at the foot of the room', box(400, 750, 100, 24), room, { left: 400, top: 696 }],
    ['below words half under the bar', box(400, 30, 100, 40), room, { left: 400, top: 78 }],
    ['inside the right edge', box(1200, 300, 60, 24), room, { left: 972, top: 332 }],
    ['inside the left edge', box(-20, 300, 60, 24), room, { left: 8, top: 332 }],
    ['right of words that fill the room', box(320, 60, 640, 720), room, { left: 968, top: 60 }],
    ['left of them where the right is full', box(400, 60, 860, 720), room, { left: 92, top: 60 }],
    ['beside the part that is in sight', box(320, -900, 640, 4000), room, { left: 968, top: 56 }],
    ['beside their first words', box(320, 70, 640, 4000), room, { left: 968, top: 70 }],
    ['on words that fill the window', box(8, -10, 340, 1000), narrow, { left: 8, top: 738 }],
  ])('%s', (_where, words, within, place) => {
    expect(positionBesideWords(words, tools, within)).toEqual(place);
  });
});

describe('on touch they stand', () => {
  test.each([
    ['at the foot of the room', box(20, 300, 100, 24), { left: 30, top: 738 }],
    ['at its top, where the words are at its foot', box(20, 720, 100, 24), { left: 30, top: 56 }],
    ['at its foot, where words fill it', box(20, 60, 300, 720), { left: 30, top: 738 }],
  ])('%s', (_where, words, place) => {
    expect(touchPosition(words, tools, narrow)).toEqual(place);
  });
});
