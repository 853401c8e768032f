import { brotliCompressSync } from 'node:zlib';
import { geoDistance } from 'd3-geo';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { article as izyum } from '#articles/izyum-burial-site/article.ts';
import type { Article } from '#content/article.ts';
import { type ArticleMap, drawMap } from '#publish/map/draw-map.ts';
import { drawLand } from '#publish/map/land.ts';
import { kilometresAcross } from '#publish/map/view.ts';
import { LocatorMap } from '#ui/facts/LocatorMap.static.tsx';
import { NARROWEST, WIDEST } from '#ui/facts/map-drawing.ts';
import { type Located, located } from '../../fixtures/located-article.ts';
import { strait } from '../../fixtures/strait-article.ts';
import { collisions, laidOut, outside } from './laid-out.ts';

const sane: [name: string, article: Article][] = [
  ['the article on Izyum', izyum],
  ['both sides of the line where the date changes, and a name in Cyrillic', strait],
  ['a single town', located([['Lisbon', 38.72, -9.14]])],
  ['a town far from any coast or border', located([['Alice Springs', -23.7, 133.87]])],
  ['an island far from everything', located([['Adamstown', -25.07, -130.1]])],
  [
    'two ends of the world',
    located([
      ['London', 51.5, -0.12],
      ['Sydney', -33.87, 151.2],
    ]),
  ],
  [
    'places on every continent',
    located([
      ['London', 51.5, -0.12],
      ['Sydney', -33.87, 151.2],
      ['New York', 40.7, -74],
      ['Nairobi', -1.29, 36.82, 'orientation'],
      ['Lima', -12.05, -77.04],
      ['Tokyo', 35.68, 139.69],
      ['McMurdo', -77.85, 166.67],
    ]),
  ],
  [
    'eight places about one city',
    located([
      ['Kyiv', 50.4501, 30.5234],
      ['Bucha', 50.5464, 30.235],
      ['Irpin', 50.52, 30.25],
      ['Hostomel', 50.57, 30.26],
      ['Borodyanka', 50.64, 29.93],
      ['Brovary', 50.51, 30.79],
      ['Boryspil', 50.35, 30.95],
      ['Vyshhorod', 50.58, 30.49],
    ]),
  ],
  [
    'two places on one spot',
    located([
      ['Upper Wick', 54, -3],
      ['Lower Wick', 54, -3],
    ]),
  ],
  [
    'very long names',
    located([
      ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 53.22, -4.2],
      ['Stratford-upon-Avon and the villages around it', 52.19, -1.7],
      ['London', 51.5, -0.12],
    ]),
  ],
  [
    'names in Cyrillic',
    located(
      [
        ['Сімферополь', 44.95, 34.1],
        ['Херсон', 46.64, 32.6],
        ['Запоріжжя', 47.84, 35.14],
      ],
      'uk',
    ),
  ],
  [
    'names written from right to left',
    located(
      [
        ['القدس', 31.78, 35.23],
        ['תל אביב', 32.08, 34.78],
        ['غزة', 31.5, 34.47],
      ],
      'ar',
    ),
  ],
  [
    'the poles',
    located([
      ['South Pole', -90, 0],
      ['McMurdo', -77.85, 166.67],
    ]),
  ],
];

describe.each(sane)('the map of %s', (_name, article) => {
  const map = mapOf(article);

  it('names every place', () => {
    expect(map.drawing.places.filter(({ label }) => !label)).toEqual([]);
  });

  it.each([NARROWEST, 24.6, WIDEST])(
    'holds them all, and no name hits anything, at %d ems',
    (width) => {
      const { frame, markers, labels, countries } = laidOut(map.drawing, width);
      expect(outside([...markers, ...labels, ...countries], frame)).toEqual([]);
      expect(collisions([...labels, ...countries], [...labels, ...countries, ...markers])).toEqual(
        [],
      );
    },
  );

  it('takes at most 6 KiB, land, names and links together', () => {
    const markup = renderToStaticMarkup(
      <LocatorMap
        article={article}
        drawing={map.drawing}
        landHref="/articles/somewhere.map.svg"
        base="/"
      />,
    );
    const bytes = brotliCompressSync(map.landSvg).length + brotliCompressSync(markup).length;
    expect(bytes).toBeLessThanOrEqual(6 * 1024);
  });
});

it('an article that gives no coordinates has no map', () => {
  const places = Object.fromEntries(
    Object.entries(izyum.places).map(([id, { at: _, ...place }]) => [id, place]),
  );
  expect(drawMap({ ...izyum, places })).toBeUndefined();
});

it('the same article has the same map, to the letter', () => {
  expect(drawMap(izyum)).toEqual(drawMap(izyum));
});

it('countries are named in the article’s language', () => {
  const kherson: Located[] = [['Kherson', 46.64, 32.6]];
  const namesIn = (language: string) =>
    mapOf(located(kherson, language)).drawing.countries.map(({ lines }) => lines.join(' '));
  expect(namesIn('en-GB')).toContain('UKRAINE');
  expect(namesIn('uk')).toContain('УКРАЇНА');
});

describe('across the antimeridian', () => {
  const taveuni = { latitude: -16.85, longitude: 179.97 };
  const lakeba = { latitude: -18.2, longitude: -178.8 };

  it('places to both sides stand close together, east to the right', () => {
    const { drawing } = mapOf(
      located([
        ['Taveuni', taveuni.latitude, taveuni.longitude],
        ['Lakeba', lakeba.latitude, lakeba.longitude],
      ]),
    );
    const [west, east] = drawing.places.map(({ point }) => point);
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeGreaterThan(0.1);
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeLessThan(0.6);
  });

  it('land runs on, without an edge along it', () => {
    const { scene, view } = drawLand([
      { latitude: 67, longitude: 178 },
      { latitude: 66, longitude: -174 },
    ]);
    const northern = scene.coasts.coordinates.filter((ring) => ring.some(([, y = 0]) => y > 60));
    const isOnLine = ([x = 0]: number[] = []) => Math.abs(x) === 180;
    const along = northern.flatMap((ring) =>
      ring.filter((point, i) => isOnLine(point) && isOnLine(ring[i + 1])),
    );
    expect(northern.length).toBeGreaterThan(100);
    expect(along).toEqual([]);
    expect(view.reach).toBe('region');
  });
});

describe('the scale bar', () => {
  it.each([
    ['of Izyum', Object.values(izyum.places).flatMap(({ at }) => at ?? [])],
    ['at the equator', [{ latitude: 0, longitude: 20 }]],
    ['in the far north', [{ latitude: 78.2, longitude: 15.6 }]],
  ])('%s is as long as it says at the centre of the map', (_name, places) => {
    const { view } = drawLand(places);
    const middle = view.height / 2;
    const [from, to] = [150, 170].map((x) => view.projection.invert?.([x, middle]));
    const kilometres = geoDistance(from ?? [0, 0], to ?? [0, 0]) * 6371;
    expect((kilometresAcross(view) * 20) / 320 / kilometres).toBeCloseTo(1, 2);
  });

  it('is a round number, and there is none on a map of the world', () => {
    const { scaleBar } = mapOf(izyum).drawing;
    expect(scaleBar?.text).toBe('200 km');
    expect(scaleBar?.length).toBeGreaterThan(0.1);
    expect(
      mapOf(
        located([
          ['London', 51.5, 0],
          ['Sydney', -33.9, 151],
        ]),
      ).drawing.scaleBar,
    ).toBeUndefined();
  });
});

function mapOf(article: Article): ArticleMap {
  const map = drawMap(article);
  if (!map) throw new Error('The article has no map.');
  return map;
}
