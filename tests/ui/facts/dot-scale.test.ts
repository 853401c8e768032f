import { describe, expect, it } from 'vitest';
import type { NumberClaim } from '#content/claim.ts';
import type { Bound } from '#content/vocabulary.ts';
import { formatMarks } from '#messages/numbers.ts';
import { axisLabels, barOf, type DotScale, dotScale, PLOT_WIDTH } from '#ui/facts/dot-scale.ts';

const scaleOf = (...claims: NumberClaim[]) => dotScale(claims.map((claim) => ({ claim })));
const numberOf =
  (unit: string) =>
  (value: number, bound?: Bound): NumberClaim =>
    bound ? { value, unit, bound } : { value, unit };
const crates = numberOf('crates');
const degrees = numberOf('degrees');
const dollars = (value: number): NumberClaim => ({ value, currency: 'USD' });

describe('the scale of numbers that are compared', () => {
  const cases: [name: string, claims: NumberClaim[], first: number, last: number][] = [
    ['begins at nought and ends at a round number', [crates(300), crates(340)], 0, 400],
    ['reaches the ends of a range', [{ from: 280, to: 520, unit: 'km' }], 0, 600],
    ['reaches what “about” may be', [crates(400, 'about'), crates(380)], 0, 600],
    ['has room for a bound without an end', [crates(40, 'at-least')], 0, 40],
    ['holds amounts of money', [dollars(6e8), dollars(15e6)], 0, 6e8],
    ['holds fractions', [crates(0.25), crates(0.3)], 0, 0.4],
    ['begins below nought where a number does', [degrees(-3), degrees(7)], -10, 10],
    ['ends at nought where all are below it', [degrees(-30), degrees(-20)], -40, 0],
    ['is there when all is nought', [crates(0), crates(0)], 0, 0],
  ];
  it.each(cases)('%s', (_name, claims, first, last) => {
    const { marks } = scaleOf(...claims);
    expect([marks[0], marks.at(-1)]).toEqual([first, last]);
  });

  it.each(cases)('%s, and every number has its place in the plot', (_name, claims) => {
    const scale = scaleOf(...claims);
    const numbers = claims.flatMap(({ value, from, to }) => [value, from, to]);
    for (const place of [...numbers, ...scale.marks]
      .flatMap((number) => number ?? [])
      .map(scale.at)) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(PLOT_WIDTH);
    }
  });

  it('keeps the order and the proportions of numbers', () => {
    const { at } = scaleOf(degrees(-10), degrees(10));
    expect(at(-5)).toBeLessThan(at(0));
    expect(at(5) - at(0)).toBeCloseTo(at(0) - at(-5));
  });
});

describe('the bar of what a claim allows', () => {
  const counts = scaleOf(crates(10), crates(20));
  const heat = scaleOf(degrees(-10), degrees(20));

  it.each(['at-most', 'less-than'] as const)(
    '“%s” ends at nought where none is below it',
    (bound) => {
      expect(barOf(crates(10, bound), counts)).toEqual({
        start: counts.at(0),
        end: counts.at(10),
        onward: { left: false, right: false },
      });
    },
  );

  it.each(['at-most', 'less-than'] as const)('“%s” goes on to the left where one is', (bound) => {
    const { start, end, onward } = barOf(degrees(10, bound), heat);
    expect(onward).toEqual({ left: true, right: false });
    expect(start).toBeLessThan(heat.at(-10));
    expect(end).toBe(heat.at(10));
  });

  it.each(['at-least', 'more-than'] as const)('“%s” goes on to the right', (bound) => {
    const { start, end, onward } = barOf(crates(10, bound), counts);
    expect(onward).toEqual({ left: false, right: true });
    expect(start).toBe(counts.at(10));
    expect(end).toBeGreaterThan(counts.at(20));
  });

  it('of a plain number has no length', () => {
    const { start, end } = barOf(crates(10), counts);
    expect(end).toBe(start);
  });
});

describe('the words under a scale', () => {
  const textsOf = (scale: DotScale, currency?: 'USD') =>
    formatMarks(scale.marks, currency, 'en-GB');

  it('stand under all marks where they fit', () => {
    const scale = scaleOf(crates(300), crates(340));
    expect(axisLabels(scale, textsOf(scale)).map(({ text }) => text)).toEqual(['0', '200', '400']);
  });

  it('are those of the ends alone where all would not fit', () => {
    const scale = scaleOf(dollars(600_000_000), dollars(15_000_000));
    const labels = axisLabels(scale, textsOf(scale, 'USD'));
    expect(scale.marks.length).toBeGreaterThan(labels.length);
    expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['US$0', 'start'],
      ['US$600m', 'end'],
    ]);
  });

  it('are centred under the marks they fit under, and run inwards from the ends where they do not', () => {
    const scale = scaleOf(dollars(15_100_000_000));
    const anchors = (texts: string[]) => axisLabels(scale, texts).map(({ anchor }) => anchor);
    expect(anchors(['0', '10', '20'])).toEqual(['middle', 'middle', 'middle']);
    expect(anchors(textsOf(scale, 'USD'))).toEqual(['start', 'middle', 'end']);
    expect(axisLabels(scale, textsOf(scale)).map(({ place }) => place)).toEqual(
      scale.marks.map(scale.at),
    );
  });
});
