import { type EmBox, NARROWEST } from '#ui/facts/map-drawing.ts';
import { type FloatingBox, isInside, meet } from './floating-box.ts';
import type { View } from './frame.ts';
import type { Point } from './outline.ts';

/** Where the middle of a box and where its ends may stand, by points in units of the view. */
interface Ground {
  core: (point: Point) => boolean;
  ends: (point: Point) => boolean;
}

/** Steps over the frame in search of a position, in units of the view. */
const STEP = 5;

/** Kept free around the box, in ems. */
const MARGIN = 0.3;

/** Along a box's width: where its ground is looked at. */
const CORE = [0.42, 0.5, 0.58];
const ENDS = [0, 0.2, 0.8, 1];

/** A box on the ground it needs, hitting nothing and in the frame, as near to a point as can be. */
export function freePosition(
  [x, y]: Point,
  room: EmBox,
  { core, ends }: Ground,
  { width, height }: View,
  taken: readonly FloatingBox[],
): FloatingBox | undefined {
  const frame = { ratio: height / width };
  // Type keeps its size while the frame grows, so what fits the narrowest frame fits all.
  const em = width / NARROWEST;
  const [coreSpots, endSpots] = [spotsAt(room, CORE), spotsAt(room, ENDS)];
  let best: { box: FloatingBox; distance: number } | undefined;
  for (let atX = STEP; atX < width; atX += STEP) {
    for (let atY = STEP; atY < height; atY += STEP) {
      const distance = Math.hypot(atX - x, atY - y);
      if (best && distance >= best.distance) continue;
      if (!core([atX, atY])) continue;
      const at = ([dx, dy]: Point): Point => [atX + dx * em, atY + dy * em];
      const box = { ...room, point: { x: atX / width, y: atY / height } };
      if (
        isInside(box, frame, MARGIN) &&
        !taken.some((each) => meet(box, each, frame, MARGIN)) &&
        coreSpots.every((spot) => core(at(spot))) &&
        endSpots.every((spot) => ends(at(spot)))
      ) {
        best = { box, distance };
      }
    }
  }
  return best?.box;
}

/** Spots over the height of a box, at shares of its width; its margin included. */
function spotsAt({ left, right, top, bottom }: EmBox, shares: readonly number[]): Point[] {
  return shares.flatMap((share) =>
    [top, 0, bottom].map((y): Point => [left - MARGIN + share * (right - left + 2 * MARGIN), y]),
  );
}
