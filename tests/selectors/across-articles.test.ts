import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Claim } from '#content/claim.ts';
import { claimsOfQuestion, seriesOf, statementsOfSpeaker } from '#selectors/across-articles.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

/* Two reports of one night, and one of the year before. Nobody in them exists. */

const boats = (by: string, value: number, more: Partial<Claim> = {}) =>
  ({ value, unit: 'boats', by, ...more }) as Claim;

function report(slug: string, published: Article['published'], claims: Record<string, Claim>) {
  return {
    ...lighthouse,
    slug,
    published,
    facts: { boats: { shared: 'boats-back', question: 'How many?', claims } },
    blocks: [
      ...lighthouse.blocks.filter(({ id }) => id === 'keeper'),
      ...Object.keys(claims).map((id) =>
        paragraphOf(id, { mark: 'figure', id: `boats.${id}`, children: ['boats'] }),
      ),
    ],
  } as Article;
}

const first = report('first-night', '2031-03-02', {
  arlow: boats('arlow', 3),
  pilots: boats('pilots', 5, { bound: 'at-least' }),
});
const second = report('second-night', '2031-03-04', {
  arlow: boats('arlow', 3),
  later: boats('arlow', 4, { made: '2031-03-03' }),
  crews: boats('pilots', 5, { bound: 'at-least', scope: 'north of the rock' }),
});
const older = {
  ...report('older', '2030-11-01', {}),
  facts: {},
  statements: {
    'lamp-went-out': {
      source: 'arlow',
      kind: 'direct',
      cue: 'said',
      when: { on: '2030-10-31', time: 'late' },
    },
  },
} as Article;

describe('what a speaker has said', () => {
  const said = statementsOfSpeaker([older, first, second], 'arlow');

  it('stands by day, the newest first, and an article’s day where no other is known', () => {
    expect(said.map(({ article, placed, day }) => [article.slug, placed.id, day])).toEqual([
      ['second-night', 'lamp-went-out', '2031-03-04'],
      ['first-night', 'lamp-went-out', '2031-03-02'],
      ['older', 'lamp-went-out', '2030-10-31'],
    ]);
  });

  it('is nothing of those who are quoted nowhere, or only share a name with an object’s own', () => {
    expect(statementsOfSpeaker([first], 'crews')).toEqual([]);
    expect(statementsOfSpeaker([first], 'constructor')).toEqual([]);
  });
});

describe('the claims that answer a question', () => {
  const claims = claimsOfQuestion([second, first], 'boats-back');

  it('stand by day, and what one source says of one thing is one', () => {
    expect(
      claims.map(({ claimantId, claim, day, reports }) => [
        claimantId,
        claim.value,
        day,
        reports.map(({ article, id }) => `${article.slug} ${id}`),
      ]),
    ).toEqual([
      ['arlow', 3, '2031-03-02', ['first-night boats.arlow', 'second-night boats.arlow']],
      ['pilots', 5, '2031-03-02', ['first-night boats.pilots']],
      ['arlow', 4, '2031-03-03', ['second-night boats.later']],
      ['pilots', 5, '2031-03-04', ['second-night boats.crews']],
    ]);
  });

  it('are compared within one scope alone', () => {
    expect(
      seriesOf(claims).map(({ counted, scope, claims: own }) => [counted, scope, own.length]),
    ).toEqual([
      ['boats', undefined, 3],
      ['boats', 'north of the rock', 1],
    ]);
  });

  it('are none of another question', () => {
    expect(claimsOfQuestion([first, second], 'boats-lost')).toEqual([]);
  });
});
