import { brotliCompressSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import type { Coordinates } from '#content/article.ts';
import { type Scene, sceneOf } from './atlas.ts';
import type { View } from './frame.ts';
import { landSvg } from './land-svg.ts';
import { viewOf } from './view.ts';

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
  const { land, borders } = sceneIn(view, 4);
  const path = geoPath(view.projection);
  const coasts = path.measure({ type: 'MultiLineString', coordinates: land.coordinates.flat() });
  return coasts + path.measure(borders) > view.width * LEAST_OUTLINE;
}

function inBytes(view: View): Land {
  for (let smallest = FINEST; ; smallest *= 2) {
    const scene = sceneIn(view, smallest);
    const file = landSvg(scene, view);
    if (brotliCompressSync(file).length <= MOST_BYTES) {
      return { view, scene, landSvg: file };
    }
  }
}

/** Nothing smaller than so many square pixels. */
function sceneIn({ projection }: View, smallest: number): Scene {
  return sceneOf(smallest / projection.scale() ** 2);
}
