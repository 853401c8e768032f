import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs } from 'topojson-specification';
import { withCrimeaInUkraine } from './crimea.ts';
import { dropSmallRings } from './drop-small-rings.ts';
import type { AtlasTopology } from './topology.ts';

/** The world as far as a map of some scale can show it. */
export interface Scene {
  land: MultiPolygon;
  borders: MultiLineString;
  /** Those that have an ISO number; it is the feature's id. */
  countries: Feature<MultiPolygon>[];
}

const scenes = new Map<number, Scene>();

/**
 * The world at a level of detail: nothing smaller than about `smallest`, in steradians, is left. Levels
 * are powers of two, so that maps of like scale share one. Of the three Natural Earth sets in world-atlas
 * the middle one, 1 : 50 million, serves all of our scales.
 */
export function sceneOf(smallest: number): Scene {
  const level = Math.round(Math.log2(smallest));
  const scene = scenes.get(level) ?? makeScene(2 ** level);
  scenes.set(level, scene);
  return scene;
}

function makeScene(smallest: number): Scene {
  const topology = simplify(atlas(), smallest);
  const { countries, land } = topology.objects;
  return {
    land: multiPolygon(feature(topology, land).features, smallest),
    borders: mesh(topology, countries as GeometryCollection, (a, b) => a !== b),
    countries: countries.geometries
      .filter(({ id }) => id !== undefined)
      .map((country) => {
        const shape = feature(topology, country as MultiPolygonArcs);
        return { ...shape, geometry: multiPolygon([shape], smallest) };
      }),
  };
}

let read: AtlasTopology | undefined;

/** Read once; every point knows the area that would be lost with it. */
function atlas(): AtlasTopology {
  if (read) return read;
  const { resolve } = createRequire(import.meta.url);
  const topology: AtlasTopology = JSON.parse(
    readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8'),
  );
  read = presimplify(withCrimeaInUkraine(topology), sphericalTriangleArea) as AtlasTopology;
  return read;
}

function multiPolygon(shapes: readonly Feature[], smallest: number): MultiPolygon {
  const polygons = shapes.flatMap(({ geometry }) => {
    if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
    return geometry?.type === 'Polygon' ? [geometry.coordinates] : [];
  });
  return { type: 'MultiPolygon', coordinates: dropSmallRings(polygons, smallest) };
}
