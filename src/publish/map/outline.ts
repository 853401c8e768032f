import { type GeoPermissibleObjects, type GeoStream, geoStream } from 'd3-geo';
import type { View } from './frame.ts';

export type Point = readonly [x: number, y: number];

/** A shape as it is seen: its rings on the frame, in units of the view. */
export type Outline = readonly (readonly Point[])[];

export function outlineOf(shape: GeoPermissibleObjects, { projection }: View): Outline {
  const rings: Point[][] = [];
  const collect: GeoStream = {
    point: (x, y) => rings.at(-1)?.push([x, y]),
    lineStart: () => rings.push([]),
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
  };
  geoStream(shape, projection.stream(collect));
  return rings;
}

/** Whether a point lies inside: a line from it to the right crosses the rings an odd number of times. */
export function holds(outline: Outline, [x, y]: Point): boolean {
  let isInside = false;
  for (const ring of outline) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i] as Point, ring[j] as Point];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isInside = !isInside;
    }
  }
  return isInside;
}
