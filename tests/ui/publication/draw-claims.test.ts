import { describe, expect, it } from 'vitest';
import type { NumberClaim } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import type { SharedNumber } from '#selectors/across-articles.ts';
import { dayScale } from '#ui/publication/day-scale.ts';
import { type ClaimsDrawing, drawClaims } from '#ui/publication/draw-claims.ts';
import { labelBox, overlap, spotBox } from '#ui/publication/place-labels.ts';
import { lighthouse } from '../../fixtures/lighthouse-article.ts';

/* Counts of boats on an invented coast. */

type Given = Partial<Pick<NumberClaim, 'bound'>> &
  ({ value: number } | { from: number; to: number });

function claim(day: IsoDate, who: string, given: Given): SharedNumber {
  const id = `boats.${who}-${day}-${JSON.stringify(given)}`;
  return {
    claim: { unit: 'boats', by: who, ...given } as NumberClaim,
    claimant: undefined,
    claimantId: who,
    claimantKey: who,
    day,
    reports: [{ article: lighthouse, id, words: '' }],
  };
}

const labelOf = ({ claim: { bound, value, from, to }, claimantKey }: SharedNumber) =>
  [bound, value ?? `${from} to ${to}`, claimantKey].filter(Boolean).join(' ');

function draw(claims: SharedNumber[], widths: readonly [number, number] = [500, 1010]) {
  const days = dayScale(
    claims.map(({ day }) => day),
    { start: 13, end: 95 },
  );
  return drawClaims(claims, { days, widths, labelOf });
}

/** Each pair that overlaps at some width, in words. */
function collisions({ dots }: ClaimsDrawing, [least, greatest] = [500, 1010]): string[] {
  const found: string[] = [];
  for (let width = least ?? 0; width <= (greatest ?? 0); width += 10) {
    const labels = dots.flatMap((dot) =>
      dot.place ? [{ of: dot, box: labelBox(dot, dot.place, width) }] : [],
    );
    for (const [i, one] of labels.entries()) {
      const others = [
        ...labels.slice(i + 1).map(({ of, box }) => ({ of, box, what: 'label' })),
        ...dots.map((of) => ({ of, box: spotBox(of, width), what: 'dot' })),
      ];
      for (const { of, box, what } of others) {
        if (overlap(one.box, box)) found.push(`${width}: ${one.of.label} on ${what} ${of.label}`);
      }
      if (one.box.left < 0 || one.box.right > width)
        found.push(`${width}: ${one.of.label} sticks out`);
    }
  }
  return found;
}

const night = [
  claim('2031-03-01', 'Harbour Office', { value: 440 }),
  claim('2031-03-01', 'Pilots', { value: 400, bound: 'more-than' }),
  claim('2031-03-03', 'Coast Guard', { value: 447 }),
  claim('2031-03-03', 'Harbour Office', { value: 436 }),
  claim('2031-03-03', 'Keeper of the light', { from: 430, to: 450 }),
  claim('2031-03-04', 'Harbour Office', { value: 447 }),
];

describe('claims that count the same, over time', () => {
  const drawing = draw(night);
  const dotOf = (label: string) => drawing.dots.find((dot) => dot.label === label);

  it('are a dot each, hollow without its number, and a bar alone for a range', () => {
    expect(drawing.dots.map(({ label, dot, bar }) => [label, dot, bar?.onward ?? null])).toEqual([
      ['440 Harbour Office', 'full', null],
      ['more-than 400 Pilots', 'hollow', { up: true, down: false }],
      ['447 Coast Guard', 'full', null],
      ['436 Harbour Office', 'full', null],
      ['430 to 450 Keeper of the light', 'none', { up: false, down: false }],
      ['447 Harbour Office', 'full', null],
    ]);
  });

  it('stand from left to right by day, and the higher number above the lower', () => {
    expect(dotOf('440 Harbour Office')?.x).toBe(13);
    expect(dotOf('447 Harbour Office')?.x).toBe(95);
    const y = (label: string) => dotOf(label)?.y ?? Number.NaN;
    expect(y('447 Coast Guard')).toBeLessThan(y('440 Harbour Office'));
    expect(y('440 Harbour Office')).toBeLessThan(y('more-than 400 Pilots'));
    expect(y('447 Coast Guard')).toBe(y('447 Harbour Office'));
  });

  it('have a line for the one claimant with several numbers, from each to the next', () => {
    const [first, second, third] = ['440', '436', '447'].map((value) =>
      dotOf(`${value} Harbour Office`),
    );
    expect(drawing.lines).toEqual([
      { x1: first?.x, y1: first?.y, x2: second?.x, y2: second?.y },
      { x1: second?.x, y1: second?.y, x2: third?.x, y2: third?.y },
    ]);
  });

  it('have a scale of round numbers near theirs, not from nought', () => {
    expect(drawing.marks.map(({ mark }) => mark)).toEqual([400, 420, 440, 460]);
  });

  it('are all labelled, and no label covers another or a dot at any width', () => {
    expect(drawing.dots.filter(({ place }) => !place)).toEqual([]);
    expect(collisions(drawing)).toEqual([]);
  });
});

it('two of one day and one number stand beside each other', () => {
  const { dots } = draw([
    claim('2031-03-01', 'Pilots', { value: 3 }),
    claim('2031-03-04', 'Harbour Office', { value: 12 }),
    claim('2031-03-04', 'Coast Guard', { value: 12 }),
  ]);
  const [, one, other] = dots;
  // Of 500 pixels: a dot is ten wide.
  expect((((other?.x ?? 0) - (one?.x ?? 0)) / 100) * 500).toBeGreaterThan(12);
  expect(one?.y).toBe(other?.y);
});

it('six of one day and one number are labelled, those further off with a line to them', () => {
  const names = ['Pilots', 'Harbour Office', 'Coast Guard', 'Keeper', 'Crews', 'Museum'];
  const drawing = draw(names.map((who) => claim('2031-03-04', who, { value: 12 })));
  expect(drawing.dots.every(({ place }) => place)).toBe(true);
  expect(drawing.dots.some(({ place }) => place?.leader)).toBe(true);
  expect(collisions(drawing)).toEqual([]);
});

it('thirty of one claimant on a phone have labels that do not overlap', () => {
  const thirty = Array.from({ length: 30 }, (_, i) =>
    claim(`2031-03-${i < 9 ? '0' : ''}${i + 1}` as IsoDate, 'Pilots', { value: (i * 7) % 31 }),
  );
  const drawing = draw(thirty, [280, 740]);
  expect(drawing.lines).toHaveLength(29);
  expect(collisions(drawing, [280, 740])).toEqual([]);
});

it('one claim alone is a dot in a low plot without a scale', () => {
  const { height, marks, lines, dots } = draw([
    claim('2031-03-01', 'Pilots', { value: 40, bound: 'at-most' }),
  ]);
  expect({ height, marks, lines }).toEqual({ height: 56, marks: [], lines: [] });
  expect(dots[0]).toMatchObject({
    x: 54,
    y: 28,
    dot: 'full',
    bar: { onward: { up: false, down: true } },
  });
});

describe('the days of a plot', () => {
  const ends = { start: 10, end: 90 };
  it('stand as far apart as they are in time', () => {
    const days = dayScale(['2031-03-01', '2031-03-05', '2031-03-03', '2031-03-01'], ends);
    expect([...days]).toEqual([
      ['2031-03-01', 10],
      ['2031-03-03', 50],
      ['2031-03-05', 90],
    ]);
  });

  it('keep a distance from each other where years lie beside a day', () => {
    const days = dayScale(['2021-03-01', '2031-03-01', '2031-03-02'], ends);
    expect([...days.values()]).toEqual([10, 84, 90]);
  });

  it('is the middle where there is one', () => {
    expect([...dayScale(['2031-03-01'], ends)]).toEqual([['2031-03-01', 50]]);
  });
});
