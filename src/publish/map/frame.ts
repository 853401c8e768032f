import type { GeoProjection } from 'd3-geo';
import type { Coordinates } from '#content/article.ts';

/** Where a map looks. A unit is a CSS pixel of the frame at its usual width. */
export interface View {
  projection: GeoProjection;
  width: number;
  height: number;
  /** A part of the world, or all round it. */
  reach: 'region' | 'world';
}

export const FRAME = { width: 320, height: 240 };

/** What is drawn beyond the frame's edges, so that no outline runs along them. */
const BLEED = 4;

export function pointOf({ longitude, latitude }: Coordinates, projection: GeoProjection) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

export function boundsOf(places: readonly Coordinates[], projection: GeoProjection) {
  const points = places.map((place) => pointOf(place, projection));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

export function bled(projection: GeoProjection, width: number, height: number): GeoProjection {
  return projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
}
