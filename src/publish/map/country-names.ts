import { geoPath } from 'd3-geo';
import {
  COUNTRY_SIZE,
  type CountryName,
  type EmBox,
  LABEL_LEADING,
} from '#ui/facts/map-drawing.ts';
import type { Scene } from './atlas.ts';
import type { FloatingBox } from './floating-box.ts';
import type { View } from './frame.ts';
import { freePosition } from './free-position.ts';
import { labelLines } from './label-lines.ts';
import { holds, type Outline, outlineOf, type Point } from './outline.ts';

/** A country as it is seen on the map. */
export interface SeenCountry {
  outline: Outline;
  /** The middle of what is seen of it, in units of the view. */
  middle: [x: number, y: number];
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
      return {
        outline: outlineOf(country, view),
        middle: path.centroid(country),
        lines,
        room: { left: -right, right, top: -bottom, bottom },
      };
    });
}

/**
 * The countries' names where they fit, each as near the middle of what is seen of it as can be, and
 * hitting nothing. A name stands in its country; where that is too small its ends may reach out over the
 * sea, but never over another country.
 */
export function countryNames(
  countries: readonly SeenCountry[],
  land: Outline,
  view: View,
  taken: readonly FloatingBox[],
): PlacedName[] {
  const boxes = [...taken];
  return countries.flatMap(({ outline, middle, lines, room }) => {
    const isOwn = (point: Point) => holds(outline, point);
    const isFree = (point: Point) => isOwn(point) || !holds(land, point);
    const box =
      freePosition(middle, room, { core: isOwn, ends: isOwn }, view, boxes) ??
      freePosition(middle, room, { core: isOwn, ends: isFree }, view, boxes);
    if (!box) return [];
    boxes.push(box);
    return [{ lines, point: box.point, box }];
  });
}
