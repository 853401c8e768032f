import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawMap } from '#publish/map/draw-map.ts';
import { NARROWEST, WIDEST } from '#ui/facts/map-drawing.ts';
import { type Located, located } from '../../fixtures/located-article.ts';
import { collisions, laidOut, outside } from './laid-out.ts';

const names = fc.oneof(
  fc.constantFrom(
    'Ost',
    'Port Selmer',
    'Святомиколаївка',
    'ميناء الغرب',
    'נמל המערב',
    '港町',
    'Upper Wick-under-the-Hill and the Farther Isles of Saint Ottoline',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);

const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const anywhere = fc.tuple(latitudes, longitudes);
const small = fc.double({ min: -0.4, max: 0.4, noNaN: true });

/** Scattered, close together, on one spot, at the poles or along the antimeridian. */
const spots = fc.oneof(
  fc.array(anywhere, { minLength: 1, maxLength: 8 }),
  fc
    .tuple(anywhere, fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 8 }))
    .map(([[latitude, longitude], steps]) =>
      steps.map(([north, east]): [number, number] => [
        Math.max(-90, Math.min(90, latitude + north)),
        Math.max(-180, Math.min(180, longitude + east)),
      ]),
    ),
  fc
    .tuple(anywhere, fc.integer({ min: 1, max: 8 }))
    .map(([spot, count]) => Array.from({ length: count }, () => spot)),
  fc.array(fc.tuple(fc.constantFrom(-90, -89.5, 89.5, 90), longitudes), {
    minLength: 1,
    maxLength: 8,
  }),
  fc.array(fc.tuple(latitudes, fc.constantFrom(-180, -179.9, -178, 178, 179.9, 180)), {
    minLength: 1,
    maxLength: 8,
  }),
);

const articles = fc
  .tuple(
    spots,
    fc.array(fc.tuple(names, fc.boolean()), { minLength: 8, maxLength: 8 }),
    fc.constantFrom('en-GB', 'uk', 'ar', 'ja', 'tr'),
  )
  .map(([places, labels, language]) => {
    const all = places.map(([latitude, longitude], i): Located => {
      const [name = '', isOrientation = false] = labels[i] ?? [];
      return isOrientation
        ? [name, latitude, longitude, 'orientation']
        : [name, latitude, longitude];
    });
    return located(all, language);
  });

const WIDTHS = [NARROWEST, 20.3, 22.5, 24.6, 27.1, WIDEST];

it('of any places on the globe a map is drawn that holds them all, and nothing on it collides', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const { drawing, landSvg } = drawMap(article) ?? {};
      expect(drawing?.places).toHaveLength(Object.keys(article.places).length);
      if (!drawing || !landSvg) return;
      expect(landSvg).not.toMatch(/NaN|Infinity|undefined/);
      expect(JSON.stringify(drawing)).not.toContain('null');
      expect(brotliCompressSync(landSvg).length).toBeLessThanOrEqual(4096);
      for (const width of WIDTHS) {
        const { frame, markers, labels, targets, countries } = laidOut(drawing, width);
        expect(outside([...markers, ...labels, ...targets, ...countries], frame)).toEqual([]);
        expect(collisions(labels, [...labels, ...markers, ...countries])).toEqual([]);
        expect(collisions(countries, [...countries, ...markers])).toEqual([]);
        expect(collisions(targets, targets)).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);
