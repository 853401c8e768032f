import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Coordinates } from '#content/article.ts';
import { bled, boundsOf, FRAME, type View } from './frame.ts';

/** Kept free between the world's outline and the frame. */
const MARGIN = 8;
/** WordCounts of the frame that stay free around the places. */
const SURROUNDINGS = 0.14;

/**
 * The world in one piece, cut where the widest gap between the places is, and no wider than they need.
 * The frame is as high as the world.
 */
export function worldView(places: readonly Coordinates[]): View {
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(places.map(({ longitude }) => longitude)), 0])
    .precision(0.4)
    .scale(1)
    .translate([0, 0]);
  const [[west, north], [east, south]] = geoPath(projection).bounds({ type: 'Sphere' });
  const box = boundsOf(places, projection);
  const room = 1 - 2 * SURROUNDINGS;
  const { width } = FRAME;
  const scale = Math.max(
    (width - 2 * MARGIN) / (east - west),
    Math.min(
      (width * room) / (box.right - box.left),
      (FRAME.height * room) / (box.bottom - box.top),
    ),
  );
  const height = Math.min(FRAME.height, Math.round(scale * (south - north) + 2 * MARGIN));
  projection
    .scale(scale)
    .translate([
      shift(width, (scale * (box.left + box.right)) / 2, scale * west, scale * east),
      shift(height, (scale * (box.top + box.bottom)) / 2, scale * north, scale * south),
    ]);
  return { projection: bled(projection, width, height), width, height, reach: 'world' };
}

/** How far to move so that `middle` is in the middle of the frame, but nothing beyond the world is seen. */
function shift(size: number, middle: number, from: number, to: number): number {
  const [least, most] = [size - MARGIN - to, MARGIN - from];
  return Math.min(Math.max(size / 2 - middle, Math.min(least, most)), Math.max(least, most));
}

/** The middle of the shortest way round the globe past all of the longitudes. */
function middleLongitude(longitudes: readonly number[]): number {
  const sorted = longitudes.map((each) => (each + 360) % 360).sort((a, b) => a - b);
  const gaps = sorted.map((each, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    return { to: next, width: next - each };
  });
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a), { to: 0, width: 0 });
  const middle = widest.to + (360 - widest.width) / 2;
  return ((middle + 180) % 360) - 180;
}
