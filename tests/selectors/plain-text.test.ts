import { describe, expect, test } from 'vitest';
import { blocksInText, plainText, spansOf } from '#selectors/plain-text.ts';
import { bell } from '../fixtures/bell-article.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';

test('the plain text is the paragraphs, with a blank line between them, and nothing else', () => {
  expect(plainText(lighthouse)).toBe(
    'The light on Corran Skerry failed twice on Saturday night.\n\n' +
      '“The lamp went out at nine,” Mirren Arlow said, “and again before midnight.”\n\n' +
      'No warning was given, the pilots say; at least five boats turned back. The keeper counted three.\n\n' +
      'A new lamp is expected on Thursday.',
  );
});

test('a statement in several parts has a span for each, and a mark inside it has its own', () => {
  expect(spansOf(lighthouse, 'statement').get('no-warning')).toEqual([
    { start: 138, end: 158, text: 'No warning was given' },
    { start: 176, end: 207, text: 'at least five boats turned back' },
  ]);
  expect(spansOf(lighthouse, 'figure').get('boats.pilots')).toEqual([
    { start: 176, end: 195, text: 'at least five boats' },
  ]);
});

describe('with characters outside the Basic Multilingual Plane', () => {
  const points = [...plainText(bell)];
  const blocks = blocksInText(bell);

  test('positions are counted in code points, not in halves of them', () => {
    const before = 'Under the sign of the clef 𝄞, in Osk 🛎️, ';
    const [span] = spansOf(bell, 'statement').get('rang-once') ?? [];
    expect(span).toEqual({
      start: [...before].length,
      end: [...before].length + 10,
      text: '“It rang.”',
    });
    expect(span?.start).toBe(before.length - 2);
  });

  test('every paragraph and every mark is found at its place', () => {
    const spans = [...blocks, ...blocks.flatMap(({ marks }) => marks)];
    expect(spans.length).toBeGreaterThan(15);
    for (const { start, end, text } of spans) {
      expect(points.slice(start, end).join('')).toBe(text);
    }
  });

  test('an outer mark comes before those it holds', () => {
    expect(blocks[1]?.marks.map(({ id }) => id)).toEqual([
      'gazette-report',
      'strokes.gazette',
      'heard-whale',
      'strokes.neighbours',
    ]);
  });
});
