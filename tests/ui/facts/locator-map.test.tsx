import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawMap } from '#publish/map/draw-map.ts';
import { LocatorMap } from '#ui/facts/LocatorMap.static.tsx';
import { type MapDrawing, NARROWEST, WIDEST } from '#ui/facts/map-drawing.ts';
import { located } from '../../fixtures/located-article.ts';

const article = located([
  ['Upper Wick', 54.1, -3],
  ['Saint Ottoline under the Hill', 54.6, -2.2],
  ['Selmer', 53.5, -2.4, 'orientation'],
]);

function drawn(): MapDrawing {
  const map = drawMap(article);
  if (!map) throw new Error('The article has no map.');
  return map.drawing;
}

function show(drawing = drawn()): HTMLElement {
  render(
    <LocatorMap
      article={article}
      drawing={drawing}
      landHref="/articles/somewhere.map.svg"
      base="/"
    />,
  );
  return screen.getByRole('figure', { name: 'Map of the places in the story' });
}

test('each place of the story leads to the paragraph that names it, and the map to what it is', () => {
  const links = within(show()).getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual(
    [
      ['Upper Wick', '#in-place-0'],
      ['Saint Ottoline under the Hill', '#in-place-1'],
      [null, '/method#map'],
    ],
  );
});

test('a place for orientation is named and leads nowhere', () => {
  const map = show();
  expect(within(map).getByText('Selmer')).toBeVisible();
  expect(within(map).queryByRole('link', { name: 'Selmer' })).not.toBeInTheDocument();
});

test('a place whose name found no room keeps its marker and its link', () => {
  const drawing = drawn();
  const places = drawing.places.map(({ label: _, ...place }) => place);
  const link = within(show({ ...drawing, places })).getByRole('link', { name: 'Upper Wick' });
  expect(link.querySelector('circle')).toBeInTheDocument();
});

test('the land is a picture without words that keeps its room before it is there', () => {
  const land = show().querySelector('img');
  expect(land).toHaveAttribute('src', '/articles/somewhere.map.svg');
  expect(land).toHaveAttribute('alt', '');
  expect(land).toHaveAttribute('loading', 'lazy');
  expect([land?.getAttribute('width'), land?.getAttribute('height')]).toEqual(['320', '240']);
});

test('countries and the scale are not read out, for they are no part of the story', () => {
  const map = show();
  for (const text of ['UK', '100 km']) {
    expect(within(map).getByText(text).closest('[aria-hidden="true"]')).not.toBeNull();
  }
});

test('nothing in it is styled inline, which the page’s policy would refuse', () => {
  expect(show().outerHTML).not.toContain('style=');
});

test('the style sheet keeps the frame within the widths that names are placed for', () => {
  const css = readFileSync('src/ui/facts/LocatorMap.module.css', 'utf8');
  expect(css).toContain(`max-inline-size: ${WIDEST}em;`);
  expect(css).toContain(`100cqi / ${NARROWEST})`);
});
