import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { type AtlasTopology, withCrimeaInUkraine } from './crimea.ts';

/** The world as far as a map of some scale can show it. */
export interface Scene {
  land: FeatureCollection;
  coasts: MultiLineString;
  borders: MultiLineString;
  /** Those that have an ISO number; it is the feature's id. */
  countries: Feature[];
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
  const simple = simplify(atlas(), smallest);
  const topology = filter(simple, filterWeight(simple, smallest, ringArea)) as AtlasTopology;
  const { countries, land } = topology.objects;
  return {
    land: feature(topology, land),
    coasts: mesh(topology, land),
    borders: mesh(topology, countries as GeometryCollection, (a, b) => a !== b),
    countries: countries.geometries
      .filter(({ id }) => id !== undefined)
      .map((country) => feature(topology, country as Polygon)),
  };
}

/**
 * The area of a shore or of a lake's, in steradians. Simplification may fold a small ring until it turns
 * the other way round; on a sphere it then holds all the world but itself, and would flood the map.
 */
function ringArea(ring: [number, number][], interior = false): number {
  const area = geoArea({ type: 'Polygon', coordinates: [interior ? ring.toReversed() : ring] });
  return area < 2 * Math.PI ? area : 0;
}

let read: AtlasTopology | undefined;

/** Read once; every point knows the area that would be lost with it. */
function atlas(): AtlasTopology {
  if (read) return read;
  const { resolve } = createRequire(import.meta.url);
  const topology: AtlasTopology = JSON.parse(
    readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8'),
  );
  // The data have a lake of Antarctica's before its shore, which all else takes for the shore.
  const antarctica = topology.objects.countries.geometries.find(({ id }) => id === '010');
  if (antarctica?.type === 'MultiPolygon') {
    antarctica.arcs = antarctica.arcs.map((rings) => rings.toReversed());
  }
  read = presimplify(withCrimeaInUkraine(topology), sphericalTriangleArea) as AtlasTopology;
  return read;
}
