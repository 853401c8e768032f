import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import type { Coordinates } from '#content/article.ts';

/** Where a map looks. A unit is a CSS pixel of the frame at its usual width. */
export interface View {
  projection: GeoProjection;
  width: number;
  height: number;
  /** A part of the world, or all round it. */
  reach: 'region' | 'world';
}

type Extent = [[left: number, top: number], [right: number, bottom: number]];

const WIDTH = 320;
const HEIGHT = 240;

/** The share of the frame, at each side, that stays free of places however far they spread. */
const SURROUNDINGS = 0.2;

/** Around the world's outline, in pixels. */
const WORLD_MARGIN = 8;

/** Drawn beyond the frame's edges, so that no outline runs along them. */
const BLEED = 4;

/** Farther apart than this from their middle, in radians, places need a map of the world. */
const REGION = 0.87;

/** In kilometres. */
const EARTH_RADIUS = 6371;

/** The places, and about as many kilometres `around` them to either side; north is up at the centre. */
export function viewOf(places: readonly Coordinates[], around: number): View {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(positionOf) };
  const centre = geoCentroid(points);
  const radius = Math.max(...places.map((place) => geoDistance(centre, positionOf(place))));
  // Places opposite one another have no centre, and no radius that is a number.
  if (!(radius <= REGION)) return worldView(points);
  const degrees = ((radius + around / EARTH_RADIUS) * 180) / Math.PI;
  return regionView(points, centre, geoCircle().center(centre).radius(degrees)());
}

function regionView(
  points: MultiPoint,
  [longitude, latitude]: [number, number],
  surroundings: GeoPermissibleObjects,
): View {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .precision(0.4);
  const scaleFor = (shape: GeoPermissibleObjects, extent: Extent) =>
    projection.fitExtent(extent, shape).scale();
  const inner: Extent = [
    [WIDTH * SURROUNDINGS, HEIGHT * SURROUNDINGS],
    [WIDTH * (1 - SURROUNDINGS), HEIGHT * (1 - SURROUNDINGS)],
  ];
  const square: Extent = [
    [0, 0],
    [WIDTH, WIDTH],
  ];
  projection.scale(Math.min(scaleFor(points, inner), scaleFor(surroundings, square)));
  projection.translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points);
  projection.translate([(WIDTH - left - right) / 2, (HEIGHT - top - bottom) / 2]);
  return framed(projection, HEIGHT, 'region');
}

/** The world in one piece, cut where the widest gap between the places is. */
function worldView(points: MultiPoint): View {
  const sphere = { type: 'Sphere' } as const;
  const [[west], [east]] = geoBounds(points);
  const middle = (west + east + (west > east ? 360 : 0)) / 2;
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .precision(0.4)
    .fitWidth(WIDTH - 2 * WORLD_MARGIN, sphere);
  const [[, top], [, bottom]] = geoPath(projection).bounds(sphere);
  const [x, y] = projection.translate();
  projection.translate([x + WORLD_MARGIN, y - top + WORLD_MARGIN]);
  return framed(projection, Math.round(bottom - top + 2 * WORLD_MARGIN), 'world');
}

function framed(projection: GeoProjection, height: number, reach: View['reach']): View {
  projection.clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, height + BLEED],
  ]);
  return { projection, width: WIDTH, height, reach };
}

export function positionOf({ longitude, latitude }: Coordinates): [number, number] {
  return [longitude, latitude];
}

/** The frame's width as it would be were the scale everywhere as at its centre. */
export function kilometresAcross({ projection, width, height }: View): number {
  const [from, to] = [-5, 5].map((dx): Position | null | undefined =>
    projection.invert?.([width / 2 + dx, height / 2]),
  );
  if (!from || !to) throw new Error('The centre of a regional map is on the globe.');
  const ten = geoDistance(from as [number, number], to as [number, number]) * EARTH_RADIUS;
  return (ten * width) / 10;
}
