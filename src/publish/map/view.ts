import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Coordinates } from '#content/article.ts';
import { enclosingCap } from './enclosing-cap.ts';
import { bled, boundsOf, FRAME, type View } from './frame.ts';
import { worldView } from './world-view.ts';

/** The share of the frame, at each side, that stays free of places however far they spread. */
const SURROUNDINGS = 0.2;

/** Farther apart than this from their middle, in degrees, places need a map of the world. */
const REGION = 50;

/** In kilometres. */
export const EARTH_RADIUS = 6371;

/** The places with as many kilometres `around` them to either side, north upwards at the centre. */
export function viewOf(places: readonly Coordinates[], around: number): View {
  const { centre, radius } = enclosingCap(places);
  if (radius > REGION) return worldView(places);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre.longitude, -centre.latitude])
    .clipAngle(90)
    .precision(0.4)
    .scale(1)
    .translate([0, 0]);
  const { width, height } = FRAME;
  const box = boundsOf(places, projection);
  const [spanX, spanY] = [box.right - box.left, box.bottom - box.top];
  const room = 1 - 2 * SURROUNDINGS;
  const beside = (2 * around) / EARTH_RADIUS;
  const scale = Math.min(
    (width * room) / spanX,
    (height * room) / spanY,
    width / (spanX + beside),
    height / (spanY + beside * (height / width)),
  );
  projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (box.left + box.right)) / 2,
      height / 2 - (scale * (box.top + box.bottom)) / 2,
    ]);
  return { projection: bled(projection, width, height), width, height, reach: 'region' };
}
