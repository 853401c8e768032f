import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';

/** A country; its id is its ISO 3166 number. Where the world does not agree on one, it has none. */
export type Country = PolygonArcs<{ name: string }> | MultiPolygonArcs<{ name: string }>;

export type AtlasTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: Country[] };
  land: GeometryCollection;
}>;
