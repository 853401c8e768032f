import { vi } from 'vitest';
import type { SearchDocument, SearchIndex } from '#ui/search/ask-index.ts';

/* Nessa Orr, Tam Quillon and the well of Lumbra are invented. */

/** Parts of a statement that begin and end with their words. */
export const partsOf = (...words: number[]) =>
  words.map((count) => ({ words: count, before: 0, after: 0 }));

const words = [
  // 0: the headline
  'Well of Lumbra runs dry',
  // 5
  'The well ran dry on Monday.',
  // 11: a statement from 14 to 20
  'Nessa Orr said: “We lowered the bucket and heard nothing.” Nobody answered her.',
  // 24: a denial from 26 to 32
  'Tam Quillon denied that he had closed the well.',
];

/** An article as the index has it. */
export const document: SearchDocument = {
  url: '/articles/lumbra-well',
  content: words.join(' '),
  meta: {
    headline: 'Well of Lumbra runs dry',
    published: '2031-01-02',
    language: 'en-GB',
    statements: JSON.stringify({
      lowered: { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(7) },
      closed: { by: ['Tam Quillon'], kind: 'denial', on: '2030-12-30', parts: partsOf(7) },
    }),
  },
  anchors: [
    { id: 'block.headline', location: 0 },
    { id: 'block.dry-day', location: 5 },
    { id: 'block.bucket', location: 11 },
    { id: 'part.lowered', location: 14 },
    { id: 'block.denial', location: 24 },
    { id: 'part.closed', location: 26 },
  ],
  locations: [],
};

const hitOf = (id: number, found: SearchDocument) => ({ id: `${id}`, data: async () => found });
export const speaker: SearchDocument = {
  url: '/speakers/orr',
  content: 'Nessa Orr. Keeper of the well.',
  meta: { name: 'Nessa Orr', more: 'Keeper of the well' },
  anchors: [],
  locations: [0],
};

/** An index that finds these documents, whatever it is asked. */
export function indexOf(hits: SearchDocument[]) {
  const search = vi.fn<SearchIndex['search']>(async () => ({
    results: hits.map((hit, i) => hitOf(i, hit)),
  }));
  const speakers = { 'orr Nessa Orr': 2, 'quillon Tam Quillon': 1, 'pia-orr Pia Orr': 1 };
  const years = { 1899: 1, 2030: 2, 2031: 1 };
  return { search, filters: async () => ({ speaker: speakers, year: years }) };
}

/** So many articles in each of which one paragraph was found. */
export function articles(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, i) => ({
    ...document,
    url: `/articles/well-${i}`,
    locations: [6],
  }));
}

/** An article in which each of so many paragraphs, and a statement in it, has the same word. */
export function longArticle(count: number): SearchDocument {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const statement = { by: ['Nessa Orr'], kind: 'direct', parts: partsOf(2) };
  return {
    ...document,
    content: numbers.map((i) => `Well ${i} stood.`).join(' '),
    meta: {
      ...document.meta,
      statements: JSON.stringify(Object.fromEntries(numbers.map((i) => [`said-${i}`, statement]))),
    },
    anchors: numbers.flatMap((i) => [
      { id: `block.well-${i}`, location: 3 * i },
      { id: `part.said-${i}`, location: 3 * i },
    ]),
    locations: numbers.map((i) => 3 * i),
  };
}
