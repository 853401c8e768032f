import { expect, test } from 'vitest';
import { checkArticle } from '#content/checks/check-article.ts';
import { defineArticle } from '#content/define-article.ts';
import { guess } from '#content/guess.ts';
import { describeGuesses } from '#server/describe-guesses.ts';

const ferries = (draft: boolean) =>
  defineArticle({
    ...(draft && { draft: true as const }),
    slug: 'ferries',
    language: 'en-GB',
    headline: guess('Ferries stand still', 'the first words'),
    standfirst: 'Nobody knows why.',
    dateline: 'HARL',
    timeZone: 'Europe/London',
    credit: 'An invented report',
    published: '2026-03-04',
    groups: { crews: { name: 'Crews', officials: false } },
    speakers: {
      oddly: guess({ kind: 'person', name: 'Maren Oddly', group: 'crews' }, 'named once'),
    },
    statements: {
      rained: guess({ source: 'oddly', kind: 'reported', cue: 'said' }, 'line 1: “said”'),
    },
    facts: {},
    places: {},
    events: {},
    body: ({ p, says }) => [p('it-rained')`Maren Oddly said ${says('rained')`it had rained.`}`],
  });

test('a guess is its value, and the article knows that it was one, with the reason', () => {
  const article = ferries(true);
  expect(article.headline).toBe('Ferries stand still');
  expect(article.statements.rained).toEqual({ source: 'oddly', kind: 'reported', cue: 'said' });
  expect(article.guesses?.map(({ because }) => because)).toEqual([
    'the first words',
    'named once',
    'line 1: “said”',
  ]);
});

test('a draft may hold guesses, and nothing that is published may', () => {
  expect(checkArticle(ferries(true))).toEqual([]);
  expect(checkArticle(ferries(false))).toEqual([
    {
      article: 'ferries',
      where: 'guesses',
      advice:
        '3 are left (“the first words”). Confirm each by its value in the place of guess(…), or set draft: true.',
    },
  ]);
});

test('a misspelt source within a guess does not compile', () => {
  const misspelt = () =>
    defineArticle({
      ...ferries(true),
      groups: { crews: { name: 'Crews', officials: false } },
      speakers: { oddly: { kind: 'person', name: 'Maren Oddly', group: 'crews' } },
      // @ts-expect-error: there is no speaker of that name.
      statements: { rained: guess({ source: 'odly', kind: 'reported' }, 'line 1') },
      facts: {},
      places: {},
      events: {},
      former: {},
      corrections: [],
      documents: {},
      body: ({ p }) => [p('it-rained')`It rained.`],
    });
  expect(misspelt).toBeTypeOf('function');
});

test('guesses are listed with their lines, and the same reason twice with both', () => {
  const source =
    "a\nguess('x', 'named once')\nb\nguess('y', 'named once')\nguess('z', 'it\\'s short')";
  const guesses = ['named once', 'named once', "it's short"].map((because) => ({ because }));
  expect(describeGuesses('src/articles/a/article.ts', guesses, source)).toBe(
    [
      '3 guesses to confirm in a draft, which is not published:',
      '  src/articles/a/article.ts:2: named once',
      '  src/articles/a/article.ts:4: named once',
      "  src/articles/a/article.ts:5: it's short",
    ].join('\n'),
  );
  expect(describeGuesses('src/articles/a/article.ts', [], '')).toMatch(/a draft without guesses/);
});
