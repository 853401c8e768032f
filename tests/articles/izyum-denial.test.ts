import { describe, expect, it } from 'vitest';
import { article } from '#articles/izyum-denial/article.ts';
import { responsesTo } from '#selectors/responses.ts';
import { expectClaims, expectSaid, wholeText } from './said.ts';

/* What the second article must say. Quotes are compared to the letter. */

describe('what was said', () => {
  expectSaid(article, [
    {
      source: 'peskov',
      kind: 'direct',
      quote:
        "It's the same scenario as in Bucha. It's a lie, and of course we will defend the truth in this story.",
      on: '2022-09-19',
      channel: /reporters/,
    },
    {
      source: 'zelensky',
      kind: 'reported',
      holds: ['evidence of torture', 'hands tied', 'accused Russian troops of war crimes'],
    },
    {
      source: 'zelensky',
      kind: 'reported',
      holds: ['Some 450 bodies', 'in a forest on the outskirts of the town'],
    },
    {
      source: 'syniehubov',
      kind: 'reported',
      holds: ['146 bodies', 'most of them of civilians', 'two of them of children'],
      on: '2022-09-19',
      channel: /Telegram/,
    },
    {
      source: 'syniehubov',
      kind: 'direct',
      quote:
        'Some of the dead have signs of a violent death. There are bodies with tied hands and traces of torture. The deceased were also found to have explosive, shrapnel and stab wounds',
      on: '2022-09-19',
      channel: /Telegram/,
    },
    { source: 'russia', kind: 'denial', holds: ['rejected claims', 'war crimes'] },
    {
      source: 'lipavsky',
      kind: 'direct',
      quote:
        'the speedy establishment of a special international tribunal that will prosecute the crime of aggression',
      on: '2022-09-17',
      channel: /Twitter/,
    },
    {
      source: 'un-rights-office',
      kind: 'reported',
      holds: ['monitors in Ukraine', 'Izyum', 'how the people died'],
      on: '2022-09-16',
      channel: /Geneva/,
    },
    { source: 'ukrainian-officials', kind: 'reported', holds: ['at least 17 servicemen'] },
    {
      source: 'ukrainian-officials',
      kind: 'reported',
      holds: ['at least one body were tied', 'on its neck', 'rope'],
    },
    { source: 'residents', kind: 'reported', holds: ['an air strike'] },
    {
      source: 'kasianenko',
      kind: 'direct',
      quote: 'Exhumations are under way. Their identities are currently not known',
      on: '2022-09-17',
    },
    { source: 'kasianenko', kind: 'reported', holds: ['dug up on Friday', 'three'] },
    {
      source: 'reuters',
      kind: 'reported',
      holds: ['at least five graves', 'with care', 'police experts'],
      on: '2022-09-16',
    },
  ]);

  it('ties the Kremlin’s answer to what it answers', () => {
    expect(responsesTo(article, 'torture-evidence')).toEqual([{ id: 'a-lie', how: 'denies' }]);
  });
});

describe('what is claimed', () => {
  expectClaims(article, {
    'graves.syniehubov': { value: 146, unit: 'bodies', by: 'syniehubov' },
    'graves.zelensky': { value: 450, bound: 'about', unit: 'bodies', by: 'zelensky' },
    'deaths.syniehubov': { by: 'syniehubov' },
    'deaths.residents': { by: 'residents', words: 'an air strike' },
    'deaths.peskov': { by: 'peskov', words: 'a lie' },
    'deaths.article': { words: 'had not been established' },
    'servicemen.officials': { value: 17, bound: 'at-least', by: 'ukrainian-officials' },
    'identified.kasianenko': { value: 3, by: 'kasianenko' },
  });

  it('asks as the first article does', () => {
    expect(article.facts.graves?.question).toBe('How many graves or bodies at Izyum?');
    expect(article.facts.deaths?.question).toBe('How did they die?');
  });
});

it('narrates the crosses and the region, and holds no number beside', () => {
  const text = wholeText(article);
  expect(text).toContain('Wooden crosses mark the graves');
  expect(text).toContain('from the first weeks of its campaign');
  expect([...new Set(text.match(/\d+/g))]).toEqual(['450', '146', '17']);
});
