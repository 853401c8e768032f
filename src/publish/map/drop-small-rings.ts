import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';

/** No land, and no lake, is larger. A ring that seems to be has been turned inside out. */
const HEMISPHERE = 2 * Math.PI;

/**
 * Leaves out islands and lakes too small to be seen, in steradians. Simplification may fold such a ring
 * until it turns the other way round; on a sphere it then holds all of the world but itself, and would
 * flood the map, so those go as well. The outer ring is told by its turn, for in the data Antarctica's
 * does not stand first.
 */
export function dropSmallRings(polygons: Position[][][], smallest: number): Position[][][] {
  const isSeen = (ring: Position[]) => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    return area > smallest && area < HEMISPHERE;
  };
  return polygons.flatMap((rings) => {
    const outer = rings.find(isSeen);
    const holes = rings.filter((ring) => ring !== outer && isSeen(ring.toReversed()));
    return outer ? [[outer, ...holes]] : [];
  });
}
