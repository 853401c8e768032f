import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import { crossResponsesBySlug } from '#selectors/cross-responses.ts';
import { denialsAndSilence } from '#selectors/denials-and-silence.ts';
import { responsesTo } from '#selectors/responses.ts';
import { gateLocked, gateOpen } from '../fixtures/gate-articles.ts';

/** By article, what each response is, in a line. */
const linesOf = (articles: readonly Article[]) =>
  [...crossResponsesBySlug(articles)].map(([slug, responses]) => [
    slug,
    responses.map(
      ({ id, end, how, other }) => `${id} ${end} ${how} ${other.article.slug} ${other.id}`,
    ),
  ]);

test('a response between two articles is known at both ends', () => {
  expect(linesOf([gateLocked, gateOpen])).toEqual([
    [
      'gate-open',
      [
        'stood-open responds denies gate-locked was-locked',
        'takes-back responds retracts gate-locked was-locked',
        'fewer-shut responds denies gate-locked bridges.maro',
      ],
    ],
    [
      'gate-locked',
      [
        'was-locked responded denies gate-open stood-open',
        'was-locked responded retracts gate-open takes-back',
        'bridges.maro responded denies gate-open fewer-shut',
      ],
    ],
  ]);
});

test('responses to one statement come in the order of their articles’ days', () => {
  const before = { ...gateOpen, slug: 'gate-before', published: '2031-07-02' } as const;
  const ends = crossResponsesBySlug([gateOpen, before, gateLocked]).get('gate-locked') ?? [];
  expect(ends.map(({ other }) => other.article.slug)).toEqual([
    ...['gate-before', 'gate-before', 'gate-before'],
    ...['gate-open', 'gate-open', 'gate-open'],
  ]);
});

test('what is responded to in an article that is not published is left out', () => {
  expect(linesOf([gateOpen])).toEqual([]);
});

test('within an article nothing responds to the words that bear the same id there', () => {
  expect(responsesTo(gateOpen, 'was-locked')).toEqual([]);
  expect(responsesTo(gateLocked, 'was-locked')).toEqual([]);
});

test('who denies what another article reports is among those who deny', () => {
  expect(denialsAndSilence(gateOpen).map(({ id, asOf }) => [id, asOf])).toEqual([
    ['stood-open', '2031-07-03'],
    ['fewer-shut', '2031-07-04'],
  ]);
});
