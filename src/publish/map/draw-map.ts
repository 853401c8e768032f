import type { Article, Coordinates } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import type { DrawnPlace, FramePoint, MapDrawing } from '#ui/facts/map-drawing.ts';
import { seenCountries } from './country-names.ts';
import { pointOf, type View } from './frame.ts';
import { MARKER_BOX } from './label-positions.ts';
import { drawLand } from './land.ts';
import { namesOn } from './names.ts';
import { outlineOf } from './outline.ts';
import { scaleBarBox, scaleBarOf } from './scale-bar.ts';
import { targetsOf } from './targets.ts';

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
  const { view, scene, landSvg } = drawLand(located.map(({ at }) => at));
  const { width, height } = view;
  const places = located.map(({ at, ...place }) => ({ ...place, point: shareOf(at, view) }));
  const scaleBar = scaleBarOf(view, article.language);
  const names = namesOn(
    view,
    places,
    view.reach === 'world' ? [] : seenCountries(scene, view, article.language),
    outlineOf(scene.land, view),
    scaleBar ? [scaleBarBox(scaleBar)] : [],
  );
  const targets = targetsOf(
    places.map(({ point, isLink }, i) => ({
      isLink,
      boxes: [MARKER_BOX, names.places[i]?.box ?? []].flat().map((box) => ({ ...box, point })),
    })),
    { ratio: height / width },
  );
  return {
    landSvg,
    drawing: {
      width,
      height,
      places: places.map(({ id, point }, i): DrawnPlace => {
        const label = names.places[i]?.label;
        return { id, point, ...(label && { label }), targets: targets[i] ?? [] };
      }),
      countries: names.countries.map(({ lines, point }) => ({ lines, point })),
      ...(scaleBar && { scaleBar }),
    },
  };
}

function shareOf(place: Coordinates, { projection, width, height }: View): FramePoint {
  const { x, y } = pointOf(place, projection);
  return { x: x / width, y: y / height };
}
