import { describe, expect, it } from 'vitest';
import { article } from '#articles/nepal-second-quake/article.ts';
import { factsOf } from '#selectors/facts.ts';
import { revisionsOf } from '#selectors/revisions.ts';
import { expectClaims, expectSaid, wholeText } from './said.ts';

/* What the fourth article must say. Quotes are compared to the letter. */

describe('what was said', () => {
  expectSaid(article, [
    {
      source: 'home-ministry',
      kind: 'reported',
      holds: ['More than 1,100', 'hurt'],
      on: '2015-05-12',
    },
    {
      source: 'us-scientists',
      kind: 'reported',
      holds: ['7.3', 'about 80 km east of Kathmandu', 'Six more', 'within an hour', '6.3'],
      on: '2015-05-12',
    },
    {
      source: 'shrestha',
      kind: 'direct',
      quote:
        'What we saw was like chaos and pandemonium with all the patients inside the building running out, and maybe 300 to 350 people, patients inside the building running out',
      channel: /VOA/,
    },
    {
      source: 'shrestha',
      kind: 'reported',
      holds: ['hospital did not look damaged', 'buildings near it had come down', '25 April'],
      channel: /VOA/,
    },
    {
      source: 'shrestha',
      kind: 'direct',
      quote:
        "It's going to be difficult to get back on our feet just in terms of responding to relief needs as the monsoon is away in just about four weeks or five weeks time, so we really have to think hard about how we respond to the needs of the people",
      channel: /VOA/,
    },
    { source: 'foley', kind: 'reported', holds: ['under tables', 'later went outside'] },
    {
      source: 'tamang',
      kind: 'direct',
      quote:
        "I tried to run but ... something fell on my head and I lost consciousness — I've no idea for how long When I came round, I was trapped under the debris and there was total darkness. I heard other people's voices screaming out for help around me ... but I felt helpless.",
      on: '2015-04-30',
    },
    {
      source: 'rescue-worker',
      kind: 'direct',
      quote: 'It is as though she had been born again',
      on: '2015-04-30',
    },
    {
      source: 'united-nations',
      kind: 'reported',
      holds: ['35 of the country’s 75 districts'],
      on: '2015-04-26',
    },
    {
      source: 'emergency-officials',
      kind: 'mixed',
      holds: ['“overwhelmed” with requests for rescue and help'],
      on: '2015-04-26',
    },
  ]);
});

describe('what is claimed', () => {
  expectClaims(article, {
    'killed-on-tuesday.nepal': { value: 40, bound: 'more-than' },
    'killed-on-tuesday.india': { value: 4, bound: 'at-least' },
    'killed-on-tuesday.tibet': { value: 1 },
    'hurt.ministry': { value: 1_100, bound: 'more-than', by: 'home-ministry' },
    'toll.april-26': { value: 3_200, bound: 'more-than', asOf: '2015-04-26' },
    'toll.april-30': { value: 6_000, bound: 'nearly', asOf: '2015-04-30', revises: 'april-26' },
    'toll.may-12': { value: 8_000, bound: 'more-than', asOf: '2015-05-12', revises: 'april-30' },
    'toll.everest': { value: 18, bound: 'at-least', unit: 'climbers' },
    'toll.tower': { value: 180, bound: 'at-least' },
    'strength.may-12': { value: 7.3, by: 'us-scientists' },
    'strength.after': { value: 6.3, by: 'us-scientists' },
    'strength.april-25': { value: 7.8 },
    'centre.may-12': { value: 80, bound: 'about', measure: 'kilometer', by: 'us-scientists' },
    'centre.april-25': { value: 80, measure: 'kilometer' },
    'hospital.shrestha': { from: 300, to: 350, by: 'shrestha' },
    'districts.united-nations': { value: 35, outOf: 75, by: 'united-nations' },
  });

  it('has the toll that rises as one line, not as three who differ', () => {
    const toll = factsOf(article).find(({ id }) => id === 'toll');
    expect(toll && revisionsOf(toll).map((chain) => chain.map(({ day }) => day))).toEqual([
      ['2015-04-26', '2015-04-30', '2015-05-12'],
    ]);
  });
});

it('has headings, a list and a table, and tells what nobody is cited for', () => {
  expect(new Set(article.blocks.map(({ kind }) => kind))).toEqual(
    new Set(['paragraph', 'heading', 'table', 'list']),
  );
  const text = wholeText(article);
  for (const told of [
    'killed more than 40 people',
    'at least four people were killed',
    'one death was reported in Tibet',
    'Krishna Devi Khadka was pulled out hours after Tamang',
    'a stronger one for 80 years',
    'Some towns and villages had not been reached',
  ]) {
    expect(text).toContain(told);
  }
});
