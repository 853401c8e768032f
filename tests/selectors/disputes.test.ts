import { expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Fact } from '#content/claim.ts';
import { crossResponsesBySlug } from '#selectors/cross-responses.ts';
import { disputesOf } from '#selectors/disputes.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';

/* Orr, Pell and the Lantern are invented. */

const speakers: Article['speakers'] = {
  orr: { kind: 'person', name: 'Ana Orr', shortName: 'Orr', group: 'town' },
  pell: { kind: 'person', name: 'Ivo Pell', shortName: 'Pell', group: 'town' },
};

function article(
  fact: Fact,
  statements: Article['statements'] = {},
  marks: string[] = [],
): Article {
  return {
    ...lighthouse,
    groups: { town: { name: 'Town', officials: true } },
    speakers,
    statements,
    facts: { lamps: fact },
    blocks: [
      {
        kind: 'paragraph',
        id: 'text',
        content: marks.map((id) => ({
          mark: 'statement',
          id,
          children: [{ mark: 'figure', id: 'lamps.orr', children: [id] }],
        })),
      },
    ],
  };
}

const QUESTION = 'How many lamps?';
const orr = { value: 3, unit: 'lamps', by: 'orr' };

test.each([
  ['one claim', { orr }, []],
  ['two that agree', { orr, pell: { ...orr, by: 'pell' } }, []],
  [
    'two of other scopes',
    { orr, pell: { value: 9, unit: 'lamps', scope: 'ashore', by: 'pell' } },
    [],
  ],
  [
    'two that one number satisfies',
    { orr, pell: { value: 2, bound: 'more-than', unit: 'lamps', by: 'pell' } },
    [],
  ],
  [
    'two that differ',
    { orr, pell: { value: 9, unit: 'lamps', by: 'pell' } },
    [{ kind: 'differ', numbers: 2 }],
  ],
  [
    'three of which two are alike',
    {
      orr,
      pell: { ...orr, by: 'pell' },
      both: { value: 9, unit: 'lamps', by: 'pell' },
    },
    [{ kind: 'differ', numbers: 2 }],
  ],
  [
    'one number with two bounds',
    { orr, pell: { ...orr, bound: 'more-than', by: 'pell' } },
    [{ kind: 'differ', numbers: 2 }],
  ],
  [
    'one that a check disputes',
    { orr: { ...orr, verification: { by: 'pell', result: 'disputed' } } },
    [{ kind: 'disputed', by: 'Pell' }],
  ],
  [
    'one that a check denies',
    { orr: { ...orr, verification: { by: 'pell', result: 'denied' } } },
    [{ kind: 'denied', by: 'Pell' }],
  ],
  [
    'one that nobody could check',
    { orr: { ...orr, verification: { by: 'pell', result: 'could-not-verify' } } },
    [],
  ],
] as const)('%s', (_name, claims, expected) => {
  const found = disputesOf(article({ question: QUESTION, claims } as Fact));
  expect(found).toEqual(expected.map((how) => ({ id: 'lamps', question: QUESTION, how })));
});

test('a claim is contested when the statement that makes it is denied', () => {
  const statements: Article['statements'] = {
    counted: { source: 'orr', kind: 'reported' },
    never: { source: 'pell', kind: 'denial', respondsTo: { how: 'denies', to: 'counted' } },
  };
  const fact = { question: QUESTION, claims: { orr }, shared: 'lamps-lit' };
  expect(disputesOf(article(fact, statements, ['counted']))).toEqual([
    { id: 'lamps', question: QUESTION, shared: 'lamps-lit', how: { kind: 'denied', by: 'Pell' } },
  ]);
});

test('a claim is contested when another article’s statement denies it, or what makes it', () => {
  const statements: Article['statements'] = { counted: { source: 'orr', kind: 'reported' } };
  const first = article({ question: QUESTION, claims: { orr } }, statements, ['counted']);
  const second: Article = {
    ...first,
    slug: 'lamps-again',
    published: '2031-03-04',
    statements: {
      never: {
        source: 'pell',
        kind: 'denial',
        respondsTo: { how: 'denies', to: 'counted', in: first.slug },
      },
      lit: {
        source: 'pell',
        kind: 'reported',
        respondsTo: { how: 'answers', to: 'lamps.orr', in: first.slug },
      },
    },
  };
  const responses = crossResponsesBySlug([first, second]);
  expect(disputesOf(first, responses.get(first.slug))).toEqual([
    { id: 'lamps', question: QUESTION, how: { kind: 'denied', by: 'Pell' }, day: '2031-03-04' },
  ]);
  // Neither what the other article denies is contested in it, nor what is answered.
  expect(disputesOf(second, responses.get('lamps-again'))).toEqual([]);
  const answered = responses.get(first.slug)?.filter(({ how }) => how === 'answers');
  expect(answered).toHaveLength(1);
  expect(disputesOf(first, answered)).toEqual([]);
});
