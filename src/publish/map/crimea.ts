import { geoBounds } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A country; its id is its ISO 3166 number. Where the world does not agree on one, it has none. */
export type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

export type AtlasTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: Country[] };
  land: GeometryCollection;
}>;

const RUSSIA = '643';
const UKRAINE = '804';

/** The polygon alone: Sevastopol and the isthmus are part of it. */
const CRIMEA = { west: 32, east: 36.8, south: 44, north: 46.4 };

type Arcs = MultiPolygon['arcs'];

/**
 * Natural Earth draws who holds the ground, so it has Crimea in Russia. We draw it as what it is in
 * international law, part of Ukraine (UN General Assembly resolution 68/262). The shared arcs are
 * merged, so no border is left across the isthmus. Throws where the data has no such polygon: better
 * no map than one that is silently wrong.
 */
export function withCrimeaInUkraine(topology: AtlasTopology): AtlasTopology {
  const { countries } = topology.objects;
  const russia = polygonsOf(countries.geometries, RUSSIA);
  const crimea = russia.filter((arcs) => isCrimea(topology, arcs));
  if (crimea.length !== 1) {
    throw new Error(
      `The atlas has ${crimea.length} polygons of Russia where Crimea lies, not one.`,
    );
  }
  const ukraine = mergeArcs(topology, [
    {
      type: 'MultiPolygon',
      arcs: polygonsOf(countries.geometries, UKRAINE),
    } satisfies MultiPolygon,
    { type: 'MultiPolygon', arcs: crimea } satisfies MultiPolygon,
  ] as unknown as Polygon[]);
  const rest = russia.filter((arcs) => !crimea.includes(arcs));
  const geometries = countries.geometries.map((country): Country => {
    if (country.id === UKRAINE) return { ...country, type: 'MultiPolygon', arcs: ukraine.arcs };
    if (country.id === RUSSIA) return { ...country, type: 'MultiPolygon', arcs: rest };
    return country;
  });
  return { ...topology, objects: { ...topology.objects, countries: { ...countries, geometries } } };
}

function polygonsOf(countries: readonly Country[], id: string): Arcs {
  const country = countries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`The atlas has no country ${id}.`);
  return country.type === 'Polygon' ? [country.arcs] : country.arcs;
}

function isCrimea(topology: AtlasTopology, arcs: Polygon['arcs']): boolean {
  const [[west, south], [east, north]] = geoBounds(feature(topology, { type: 'Polygon', arcs }));
  return west > CRIMEA.west && east < CRIMEA.east && south > CRIMEA.south && north < CRIMEA.north;
}
