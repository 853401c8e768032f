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

  it('has what was corrected in it, under its id or an earlier one', () => {
    const change = { before: 'at noon', after: 'at nine' };
    const corrected = {
      ...first,
      former: { 'lamp-failed': { movedTo: 'lamp-went-out' } },
      corrections: [
        { on: '2031-03-05', note: 'The hour was wrong.', passage: 'lamp-failed', ...change },
        { on: '2031-03-06', note: 'The night was wrong.', passage: 'lamp-went-out', ...change },
        { on: '2031-03-06', note: 'Another was wrong.', passage: 'keeper', ...change },
      ],
    } as Article;
    const [statement] = statementsOfSpeaker([corrected], 'arlow');
    expect(statement?.corrections.map(({ note }) => note)).toEqual([
      'The hour was wrong.',
      'The night was wrong.',
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
      seriesOf(claims).map((own) => [own[0]?.claim.unit, own[0]?.claim.scope, own.length]),
    ).toEqual([
      ['boats', undefined, 3],
      ['boats', 'north of the rock', 1],
    ]);
  });

  const numbersAndDays = (...articles: Article[]) =>
    claimsOfQuestion(articles, 'boats-back').map(({ claim, day, reports }) => [
      claim.value,
      day,
      reports.length,
    ]);

  it('are two where a number is given again for a later day', () => {
    const asOf = (day: Article['published']) => ({ arlow: boats('arlow', 3, { asOf: day }) });
    expect(
      numbersAndDays(
        report('one', '2031-03-02', asOf('2031-03-01')),
        report('two', '2031-03-05', asOf('2031-03-01')),
        report('three', '2031-03-06', asOf('2031-03-04')),
      ),
    ).toEqual([
      [3, '2031-03-01', 2],
      [3, '2031-03-04', 1],
    ]);
  });

  it('are two where a number comes back after another', () => {
    const night = (published: Article['published'], count: number) =>
      report(`night-of-${published}`, published, { arlow: boats('arlow', count) });
    const nights = [
      night('2031-03-01', 3),
      night('2031-03-02', 5),
      night('2031-03-03', 3),
      night('2031-03-04', 3),
    ];
    expect(numbersAndDays(...nights)).toEqual([
      [3, '2031-03-01', 1],
      [5, '2031-03-02', 1],
      [3, '2031-03-03', 2],
    ]);
  });

  it('are one where two articles both have two numbers of one claimant', () => {
    const both = { before: boats('arlow', 3), after: boats('arlow', 4) };
    expect(
      numbersAndDays(report('one', '2031-03-02', both), report('two', '2031-03-04', both)),
    ).toEqual([
      [3, '2031-03-02', 2],
      [4, '2031-03-02', 2],
    ]);
  });

  const registry = {
    speakers: { arlow: { kind: 'person', name: 'Ines Arlow', group: 'coast' } as const },
    questions: { 'boats-back': { question: 'How many?', alike: { boats: ['bateaux'] } } },
  };

  it('are one in different languages where the registry knows the words', () => {
    const abroad = {
      ...report('abroad', '2031-03-03', { arlow: boats('arlow', 3, { unit: 'bateaux' }) }),
      language: 'fr',
    };
    const [claim, ...others] = claimsOfQuestion([first, abroad], 'boats-back', registry).filter(
      ({ claimantId }) => claimantId === 'arlow',
    );
    expect(others).toEqual([]);
    expect(claim?.claim.unit).toBe('boats');
    expect(claim?.language).toBeUndefined();
    expect(claim?.reports.map(({ article }) => article.slug)).toEqual(['first-night', 'abroad']);
  });

  it('keep their own words, and the language of them, where it does not', () => {
    const abroad = {
      ...report('abroad', '2031-03-03', { arlow: boats('arlow', 3, { unit: 'barques' }) }),
      language: 'fr',
    };
    const claims = claimsOfQuestion([first, abroad], 'boats-back', registry);
    expect(claims.map(({ claim, language }) => [claim.unit, language])).toEqual([
      ['boats', undefined],
      ['boats', undefined],
      ['barques', 'fr'],
    ]);
  });

  it('are not one where two articles each have a source of their own under one id', () => {
    const claims = claimsOfQuestion(
      [
        report('one', '2031-03-02', { crews: boats('crews', 7) }),
        report('two', '2031-03-04', { crews: boats('crews', 7) }),
      ],
      'boats-back',
      registry,
    );
    expect(claims.map(({ reports }) => reports.length)).toEqual([1, 1]);
  });

  it('are none of another question', () => {
    expect(claimsOfQuestion([first, second], 'boats-lost')).toEqual([]);
  });
});
