import { type GeoPermissibleObjects, type GeoStream, geoPath, geoStream } from 'd3-geo';
import { polygonContains } from 'd3-polygon';
import {
  COUNTRY_SIZE,
  type CountryName,
  type EmBox,
  LABEL_LEADING,
  NARROWEST,
} from '#ui/facts/map-drawing.ts';
import type { Scene } from './atlas.ts';
import { type FloatingBox, isInside, meet } from './floating-box.ts';
import { labelLines } from './label-text.ts';
import type { View } from './view.ts';

type Point = [x: number, y: number];

/** A country as it is seen on the map. */
export interface SeenCountry {
  /** Whether a point of the view, in its units, lies in the country. */
  holds: (point: Point) => boolean;
  /** Positions for its name, by their distance from the middle of what is seen of it. */
  points: Point[];
  lines: readonly string[];
  /** The room that its name takes. */
  room: EmBox;
}

/** A name and the room it has taken. */
export interface PlacedName extends CountryName {
  box: FloatingBox;
}

/** Of the names' own size: their widest line, what tracking adds for each letter, regular to semibold. */
const MEASURE = 9;
const TRACKING = 0.09;
const REGULAR = 0.93;

/** Steps over the frame in search of a position, in units of the view. */
const STEP = 5;

/** Kept free around a name, in ems. */
const MARGIN = 0.3;

/** Along a name's width: where it must stand on its country. Its ends may reach out over the sea. */
const CORE = [-0.1, 0, 0.1];
const ENDS = [-0.5, -0.3, 0.3, 0.5];

/** The countries that are seen and have a name in the language, the largest first. */
export function seenCountries({ countries }: Scene, view: View, language: string): SeenCountry[] {
  const path = geoPath(view.projection);
  const names = new Intl.DisplayNames(language, {
    type: 'region',
    style: 'short',
    fallback: 'none',
  });
  return countries
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area)
    .flatMap(({ country }) => {
      // `Intl` knows the letters for an ISO number, and the name for the letters.
      const { region = '' } = new Intl.Locale(`und-${country.id}`);
      const name = names.of(region)?.toLocaleUpperCase(language);
      if (name === undefined) return [];
      const { lines, width } = labelLines(name, MEASURE);
      const letters = Math.max(...lines.map(({ length }) => length));
      const right = ((width * REGULAR + letters * TRACKING) * COUNTRY_SIZE) / 2;
      const bottom = (lines.length * LABEL_LEADING * COUNTRY_SIZE) / 2;
      const rings = ringsOf(country, view);
      const holds = (point: Point) => isWithin(rings, point);
      const points = gridNear(path.centroid(country), view).filter(holds);
      return { holds, points, lines, room: { left: -right, right, top: -bottom, bottom } };
    });
}

/** Names where they fit: each in its country, near the middle, on no other country and hitting nothing. */
export function countryNames(
  countries: readonly SeenCountry[],
  all: readonly SeenCountry[],
  { width, height }: View,
  taken: readonly FloatingBox[],
): PlacedName[] {
  const boxes = [...taken];
  // Type keeps its size while the frame grows, so what fits the narrowest frame fits all.
  const em = width / NARROWEST;
  return countries.flatMap((country) => {
    const { holds, points, lines, room } = country;
    const others = all.filter((other) => other !== country);
    const isFree = ([x, y]: Point) => {
      const box = { ...room, point: { x: x / width, y: y / height } };
      const spots = (share: number) =>
        [room.top, 0, room.bottom].map(
          (dy): Point => [x + share * 2 * room.right * em, y + dy * em],
        );
      return (
        isInside(box, height / width, MARGIN) &&
        !boxes.some((each) => meet(box, each, height / width, MARGIN)) &&
        CORE.flatMap(spots).every(holds) &&
        !ENDS.flatMap(spots).some((spot) => others.some((other) => other.holds(spot)))
      );
    };
    const point = points.find(isFree);
    if (!point) return [];
    const at = { x: point[0] / width, y: point[1] / height };
    const box = { ...room, point: at };
    boxes.push(box);
    return [{ lines, point: at, box }];
  });
}

/** Points all over the frame, by their distance from one. */
function gridNear([x, y]: Point, { width, height }: View): Point[] {
  const columns = Array.from({ length: width / STEP - 1 }, (_, i) => (i + 1) * STEP);
  const rows = Array.from({ length: Math.floor(height / STEP) - 1 }, (_, i) => (i + 1) * STEP);
  const distance = ([atX, atY]: Point) => Math.hypot(atX - x, atY - y);
  return columns
    .flatMap((atX) => rows.map((atY): Point => [atX, atY]))
    .sort((a, b) => distance(a) - distance(b));
}

/** The rings of a shape as it is seen, in units of the view. */
function ringsOf(shape: GeoPermissibleObjects, { projection }: View): Point[][] {
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

/** Whether a line from a point to the right crosses the rings an odd number of times. */
function isWithin(rings: readonly Point[][], [x, y]: Point): boolean {
  return rings.reduce((inside, ring) => polygonContains(ring, [x, y]) !== inside, false);
}
