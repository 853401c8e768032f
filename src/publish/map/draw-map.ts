import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import type { DrawnPlace, EmBox, MapDrawing } from '#ui/facts/map-drawing.ts';
import { countryNames, type PlacedName, type SeenCountry, seenCountries } from './country-names.ts';
import { type FloatingBox, isInside, meet, type Ratio } from './floating-box.ts';
import { drawLand, type Land } from './land.ts';
import { MARKER_BOX, type NamedPoint, placeLabels, type SetName } from './place-labels.ts';
import { scaleBarBox, scaleBarOf } from './scale-bar.ts';
import { positionOf } from './view.ts';

export interface ArticleMap {
  /** What the page draws: names, markers, links. */
  drawing: MapDrawing;
  /** The file that lies under it. */
  landSvg: string;
}

/** The locator map of an article; none where it gives no place's coordinates. */
export function drawMap(article: Article): ArticleMap | undefined {
  const located = Object.entries(article.places).flatMap(([id, { name, at, orientation }]) =>
    at ? [{ id, name, at, isLink: !orientation && indexOf(article).places.has(id) }] : [],
  );
  if (located.length === 0) return undefined;
  const land = drawLand(located.map(({ at }) => at));
  const { width, height, projection } = land.view;
  const places = located.map(({ at, ...place }) => {
    const [x, y] = projection(positionOf(at)) ?? [0, 0];
    return { ...place, point: { x: x / width, y: y / height } };
  });
  const scaleBar = scaleBarOf(land.view, article.language);
  const { labels, countries } = nameAll(
    places,
    land,
    article.language,
    scaleBar ? [scaleBarBox(scaleBar)] : [],
  );
  const targets = targetsOf(places, labels, height / width);
  return {
    landSvg: land.landSvg,
    drawing: {
      width,
      height,
      places: places.map(({ id, point }, i): DrawnPlace => {
        const label = labels[i]?.label;
        return { id, point, ...(label && { label }), targets: targets[i] ?? [] };
      }),
      countries: countries.map(({ lines, point }) => ({ lines, point })),
      ...(scaleBar && { scaleBar }),
    },
  };
}

/**
 * The names of places and countries. The countries that the places lie in tell a reader where in the
 * world this is, so their names come first, unless that costs a place its name. The other countries get
 * what is left.
 */
function nameAll(
  places: readonly NamedPoint[],
  { scene, view }: Land,
  language: string,
  bar: readonly FloatingBox[],
): { labels: (SetName | undefined)[]; countries: PlacedName[] } {
  const { width, height, reach } = view;
  const seen = reach === 'world' ? [] : seenCountries(scene, view, language);
  const isHome = ({ holds }: SeenCountry) =>
    places.some(({ point: { x, y } }) => holds([x * width, y * height]));
  const markers = [...bar, ...places.map(({ point }) => ({ ...MARKER_BOX, point }))];
  const homes = countryNames(seen.filter(isHome), seen, view, markers);
  const beside = placeLabels(places, height / width, [...bar, ...homes.map(({ box }) => box)]);
  const isComplete = beside.every((label) => label !== undefined);
  const named = isComplete ? homes : [];
  const labels = isComplete ? beside : placeLabels(places, height / width, bar);
  const taken = [...labels.flatMap((label) => label?.boxes ?? []), ...named.map(({ box }) => box)];
  const left = seen.filter(({ lines }) => !named.some((name) => name.lines === lines));
  const others = countryNames(left, seen, view, [...markers, ...taken]);
  return { labels, countries: [...named, ...others] };
}

/** Half the width of a marker's target, in ems. */
const REACH = 0.75;

/** Where pointers hit each link: about its marker and on its name, and never over another's. */
function targetsOf(
  places: readonly { point: FloatingBox['point']; isLink: boolean }[],
  labels: readonly (SetName | undefined)[],
  ratio: Ratio,
): EmBox[][] {
  const given: FloatingBox[] = labels.flatMap((label) => label?.boxes[0] ?? []);
  return places.map(({ point, isLink }, i) => {
    if (!isLink) return [];
    const name = labels[i]?.boxes[0];
    const others = places.flatMap((other, j) =>
      j === i ? [] : { ...MARKER_BOX, point: other.point },
    );
    const large = { left: -REACH, right: REACH, top: -REACH, bottom: REACH, point };
    const isFree = (box: FloatingBox) =>
      isInside(box, ratio) &&
      ![...given, ...others].some((each) => each !== name && meet(box, each, ratio));
    const marker = [large, { ...MARKER_BOX, point }].find(isFree);
    if (marker) given.push(marker);
    return [marker, name].flatMap((box) => {
      if (!box) return [];
      const { point: _, ...target } = box;
      return [target];
    });
  });
}
