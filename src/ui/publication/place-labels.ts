/** Something drawn that wants a label, at a share of the plot's width and a height in it. */
export interface Spot {
  /** In hundredths of the width. */
  x: number;
  y: number;
  /** The heights that its drawing takes. */
  top: number;
  bottom: number;
  label: string;
}

/** Where a label stands from its spot. */
export interface LabelPlace {
  dx: number;
  /** Of the baseline. */
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether a line leads from the spot to it. */
  leader: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/* In pixels at the size of `--text-small`. Letters are taken for as wide as those of a wide font. */
const LETTER = 8.5;
const WIDE_LETTER = 14;
const ASCENT = 12;
const DESCENT = 4;
export const DOT_RADIUS = 5;
const BESIDE = DOT_RADIUS + 5;
const ROW = ASCENT + DESCENT + 2;
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Letters of scripts that are set in squares. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** The room that a label takes when its plot is so wide. */
export function labelBox({ x, y, label }: Spot, place: LabelPlace, width: number): Box {
  const length = [...label].reduce(
    (sum, one) => sum + (SQUARE.test(one) ? WIDE_LETTER : LETTER),
    0,
  );
  const left = (x / 100) * width + place.dx - BEFORE[place.anchor] * length;
  const baseline = y + place.dy;
  return { left, right: left + length, top: baseline - ASCENT, bottom: baseline + DESCENT };
}

/** The room that a spot's drawing takes. */
export function spotBox({ x, top, bottom }: Spot, width: number): Box {
  const centre = (x / 100) * width;
  return { left: centre - DOT_RADIUS, right: centre + DOT_RADIUS, top, bottom };
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Finds each label a place where it covers neither a drawing nor another label, at every width of the
 * plot. Undefined stands for a label that has none.
 */
export function placeLabels(
  spots: readonly Spot[],
  height: number,
  widths: readonly number[],
): (LabelPlace | undefined)[] {
  const taken = widths.map((width) => spots.map((spot) => spotBox(spot, width)));
  return spots.map((spot) => {
    const place = candidatesFor(spot).find((candidate) =>
      widths.every((width, i) => {
        const box = labelBox(spot, candidate, width);
        const isInside =
          box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        return isInside && !taken[i]?.some((other) => overlap(box, other));
      }),
    );
    for (const [i, width] of widths.entries()) {
      if (place) taken[i]?.push(labelBox(spot, place, width));
    }
    return place;
  });
}

/** Beside the spot, above or below it; then further off, with a line to it. */
function candidatesFor({ y, top, bottom }: Spot): LabelPlace[] {
  const above = top - y - DESCENT - 4;
  const below = bottom - y + ASCENT + 4;
  const near: LabelPlace[] = [
    { dx: BESIDE, dy: DESCENT, anchor: 'start', leader: false },
    { dx: -BESIDE, dy: DESCENT, anchor: 'end', leader: false },
    ...[above, below].flatMap((dy) => around(dy, false)),
  ];
  const far = [1, 2, 3].flatMap((row) =>
    [above - row * ROW, below + row * ROW].flatMap((dy) => around(dy, true)),
  );
  return [...near, ...far];
}

function around(dy: number, leader: boolean): LabelPlace[] {
  return [
    { dx: 0, dy, anchor: 'middle', leader },
    { dx: -DOT_RADIUS, dy, anchor: 'start', leader },
    { dx: DOT_RADIUS, dy, anchor: 'end', leader },
  ];
}
