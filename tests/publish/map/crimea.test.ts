import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import type { AtlasTopology, Country } from '#publish/map/crimea.ts';
import { withCrimeaInUkraine } from '#publish/map/crimea.ts';
import { drawLand, type Land } from '#publish/map/land.ts';

const UKRAINE = '804';
const RUSSIA = '643';

const crimea: [name: string, longitude: number, latitude: number][] = [
  ['Simferopol', 34.1, 44.95],
  ['Sevastopol', 33.6, 44.6],
  ['Yalta', 34.13, 44.52],
  ['Kerch', 36.4, 45.35],
  ['Yevpatoria', 33.45, 45.22],
  ['Armyansk, on the isthmus', 33.7, 46.08],
];
const ukraine: typeof crimea = [
  ['Kherson', 32.62, 46.66],
  ['Izyum', 37.25, 49.21],
];
const russia: typeof crimea = [
  ['Krasnodar', 38.97, 45.03],
  ['Rostov-on-Don', 39.7, 47.25],
  ['Belgorod', 36.6, 50.6],
];

const atlas: AtlasTopology = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);

const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const maps: [name: string, land: Land][] = [
  ['of the article', drawLand(Object.values(article.places).flatMap((place) => place.at ?? []))],
  ['of Crimea', drawLand([at(34.1, 44.95)])],
  ['of Ukraine and Russia', drawLand([at(34.1, 44.95), at(37.6, 55.75), at(60.6, 56.8)])],
];

describe.each(maps)('on a map %s', (_name, { scene, view, landSvg }) => {
  const holdersOf = (point: [number, number]) =>
    scene.countries.filter((country) => geoContains(country, point)).map(({ id }) => id);

  it.each([...crimea, ...ukraine])('%s is in Ukraine and nowhere else', (_place, ...point) => {
    expect(holdersOf(point)).toEqual([UKRAINE]);
  });

  it.each(russia)('%s is in Russia and nowhere else', (_place, ...point) => {
    expect(holdersOf(point)).toEqual([RUSSIA]);
  });

  it('no border comes near the isthmus', () => {
    const [x, y] = view.projection([33.7, 46.1]) ?? [];
    const kilometre = view.projection.scale() / 6371;
    const distances = pointsOf(/dasharray[^>]* d="([^"]+)"/.exec(landSvg)?.[1] ?? '').map((point) =>
      Math.hypot(point.x - (x ?? 0), point.y - (y ?? 0)),
    );
    expect(distances.length).toBeGreaterThan(0);
    expect(Math.min(...distances) / kilometre).toBeGreaterThan(200);
  });
});

it('the data has it wrong: when it no longer does, the change to it can go', () => {
  expect(countryAt(atlas, [34.1, 44.95])).toBe(RUSSIA);
  expect(countryAt(withCrimeaInUkraine(atlas), [34.1, 44.95])).toBe(UKRAINE);
});

it('data where there is nothing to change is refused, not passed on', () => {
  expect(() => withCrimeaInUkraine(withCrimeaInUkraine(atlas))).toThrow('0 polygons of Russia');
});

function countryAt(topology: AtlasTopology, point: [number, number]): Country['id'] {
  return topology.objects.countries.geometries.find((country) =>
    geoContains(feature(topology, country as Extract<Country, { type: 'Polygon' }>), point),
  )?.id;
}

/** The points of a path, in CSS pixels of the usual width: a point, then steps from each to the next. */
function pointsOf(d: string): { x: number; y: number }[] {
  return d.split('M').flatMap((line) => {
    const numbers = [...line.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i) => {
      x += (numbers[2 * i] ?? 0) / 10;
      y += (numbers[2 * i + 1] ?? 0) / 10;
      return { x, y };
    });
  });
}
