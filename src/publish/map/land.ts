import { brotliCompressSync } from 'node:zlib';
import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import svgpath from 'svgpath';
import type { Coordinates } from '#content/article.ts';
import { type Scene, sceneOf } from './atlas.ts';
import { type View, viewOf } from './view.ts';

export interface Land {
  view: View;
  scene: Scene;
  landSvg: string;
}

/** What is shown around the places to either side, and how far that may grow, in kilometres. */
const LEAST_AROUND = 350;
const MOST_AROUND = 4000;

/** A map needs as much of coasts and borders as half its width, or it is a grey field with dots. */
const LEAST_OUTLINE = 0.5;

/** The largest file, compressed; names and links share the map's 6 KiB with it. */
const MOST_BYTES = 4096;

/** The smallest thing drawn, in square pixels. */
const FINEST = 0.4;

/** The land around the places, as far out as it takes to see where in the world they are. */
export function drawLand(places: readonly Coordinates[]): Land {
  let around = LEAST_AROUND;
  let view = viewOf(places, around);
  while (around < MOST_AROUND && !hasOutline(view)) {
    around *= 1.5;
    view = viewOf(places, around);
  }
  return inBytes(view);
}

function hasOutline(view: View): boolean {
  const { coasts, borders } = sceneIn(view, 4);
  const path = geoPath(view.projection);
  return path.measure(coasts) + path.measure(borders) > view.width * LEAST_OUTLINE;
}

function inBytes(view: View): Land {
  for (let smallest = FINEST; ; smallest *= 2) {
    const scene = sceneIn(view, smallest);
    const file = landSvg(scene, view);
    if (brotliCompressSync(file).length <= MOST_BYTES) return { view, scene, landSvg: file };
  }
}

/** Nothing smaller than so many square pixels. */
function sceneIn({ projection }: View, smallest: number): Scene {
  return sceneOf(smallest / projection.scale() ** 2);
}

/**
 * Land, coasts and borders as a file of their own, which no script and no style reaches: so its greys
 * are translucent, and right on light and dark paper alike. Colours with a meaning are the page's.
 */
function landSvg({ land, borders }: Scene, { projection, width, height, reach }: View): string {
  // Steps between whole tenths of a pixel are half as long as absolute decimals.
  const draw = (shape: GeoPermissibleObjects) =>
    svgpath(geoPath(projection)(shape) ?? '')
      .scale(10)
      .rel()
      .round(0)
      .toString();
  const path = (d: string, attributes: string) =>
    d && `<path vector-effect="non-scaling-stroke" ${attributes} d="${d}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width * 10} ${height * 10}" stroke="gray" stroke-linejoin="round">`,
    // The sea is the globe with the land cut out of it.
    path(
      draw({ type: 'Sphere' }) + draw(land),
      'fill="gray" fill-opacity=".2" fill-rule="evenodd" stroke-width=".75"',
    ),
    // All the world's borders at once are a texture at best.
    path(
      draw(borders),
      `fill="none" ${reach === 'world' ? 'stroke-width=".5" stroke-opacity=".5"' : 'stroke-dasharray="4 2.5"'}`,
    ),
    '</svg>',
  ].join('');
}
