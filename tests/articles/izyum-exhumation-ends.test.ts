import { describe, expect, it } from 'vitest';
import { article as denied } from '#articles/izyum-denial/article.ts';
import { article } from '#articles/izyum-exhumation-ends/article.ts';
import { comparisonsOf } from '#selectors/compare-claims.ts';
import { factsOf } from '#selectors/facts.ts';
import { expectClaims, expectSaid, wholeText } from './said.ts';

/* What the third article must say. Quotes are compared to the letter. */

describe('what was said', () => {
  expectSaid(article, [
    {
      source: 'prosecutors',
      kind: 'direct',
      quote:
        '447 bodies of the deceased were exhumed: 425 civilians, including five children, and 22 Ukrainian servicemen were killed by the occupiers',
      on: '2022-09-24',
      channel: /Press service/,
    },
    {
      source: 'filchakov',
      kind: 'reported',
      holds: ['forensic examination of each exhumed body has begun'],
      on: '2022-09-24',
    },
    {
      source: 'filchakov',
      kind: 'direct',
      quote:
        'We are waiting for their results and will take all necessary measures to establish the circumstances of death of these people and punish the Russian military.',
      on: '2022-09-24',
    },
    {
      source: 'filchakov',
      kind: 'reported',
      holds: ['445 graves', 'two to four bodies', '320 civilians and 18 servicemen'],
      on: '2022-09-21',
    },
    {
      source: 'filchakov',
      kind: 'direct',
      quote:
        'A very large number of those exhumed have mine-explosive injuries, also many have numerous broken bones, there are also signs of torture',
      on: '2022-09-21',
    },
    {
      source: 'syniehubov',
      kind: 'reported',
      holds: ['436 bodies', '21 of them of servicemen', 'violent death', '30 signs of torture'],
      on: '2022-09-23',
      channel: /Telegram/,
    },
    {
      source: 'syniehubov',
      kind: 'direct',
      quote:
        'There are bodies with the ropes on the necks, tied arms, broken limbs and gunshot wounds',
      on: '2022-09-23',
      channel: /Telegram/,
    },
    {
      source: 'syniehubov',
      kind: 'direct',
      quote: 'Each of the found bodies has a separate story.',
      on: '2022-09-23',
    },
    {
      source: 'syniehubov',
      kind: 'reported',
      holds: ['at least three more such sites', 'in Izyum', 'burial sites in other towns'],
      on: '2022-09-23',
    },
    {
      source: 'klymenko',
      kind: 'direct',
      quote:
        'The works continued for a week without interruption. 447 bodies were removed from graves. Of them, 215 are women, 194 are men, 5 are children, and 22 are service members. In addition, the remains of 11 people were found, whose gender cannot be determined at the moment',
      on: '2022-09-23',
      channel: /Facebook/,
    },
    {
      source: 'bolvinov',
      kind: 'reported',
      holds: ['more than 105 police officers', '10 forensic medical experts', '80 rescue workers'],
      on: '2022-09-24',
    },
    {
      source: 'maselskyi',
      kind: 'reported',
      holds: ['thousands may have died', 'during the occupation'],
    },
    {
      source: 'mose',
      kind: 'direct',
      quote:
        'The recent discovery of yet additional graves illustrates the gravity of the situation.',
      on: '2022-09-23',
      channel: /Human Rights Council, Geneva/,
    },
    {
      source: 'mose',
      kind: 'direct',
      quote:
        'Based on the evidence gathered by the Commission, it has concluded that war crimes have been committed in Ukraine',
      on: '2022-09-23',
    },
    {
      source: 'de-greiff',
      kind: 'reported',
      holds: [
        'two cases',
        'Ukrainian soldiers ill-treated Russian ones',
        'apparently significantly',
      ],
      on: '2022-09-23',
    },
    { source: 'peskov', kind: 'denial', holds: ['Ukrainian account', 'a lie'], on: '2022-09-19' },
  ]);

  it('has the denial of the second article, which denies the same', () => {
    expect(article.statements['account-a-lie']?.respondsTo).toEqual({
      how: 'denies',
      to: 'torture-evidence',
      in: 'izyum-denial',
    });
    expect(denied.statements['a-lie']?.respondsTo).toEqual({
      how: 'denies',
      to: 'torture-evidence',
    });
  });

  it('says of quotes by Ukrainian officials who translated them', () => {
    const direct = Object.values(article.statements).filter(({ kind }) => kind === 'direct');
    const untranslated = direct.filter(({ translation }) => !translation?.by);
    expect(untranslated.map(({ source }) => source)).toEqual(['mose', 'mose']);
  });
});

describe('what is claimed', () => {
  expectClaims(article, {
    'graves.prosecutors': { value: 447, unit: 'bodies', by: 'prosecutors' },
    'graves.klymenko': { value: 447, unit: 'bodies', by: 'klymenko' },
    'graves.syniehubov': { value: 436, unit: 'bodies', by: 'syniehubov', asOf: '2022-09-23' },
    'graves.filchakov': { value: 445, unit: 'graves', by: 'filchakov', asOf: '2022-09-21' },
    'who.prosecutors': {
      by: 'prosecutors',
      words: '425 civilians, including five children, and 22 Ukrainian servicemen',
    },
    'who.klymenko': { by: 'klymenko' },
    'who.syniehubov': { value: 21, unit: 'servicemen', by: 'syniehubov' },
    'deaths.syniehubov': { by: 'syniehubov' },
    'deaths.filchakov': { by: 'filchakov' },
    'deaths.peskov': { by: 'peskov', words: 'a lie' },
    'other-burials.syniehubov': { value: 3, bound: 'at-least', by: 'syniehubov' },
    'district.maselskyi': { by: 'maselskyi', words: 'thousands may have died' },
  });

  it('shows that the two counts differ, and says nowhere why', () => {
    const [graves] = factsOf(article);
    expect(graves && comparisonsOf(graves).map(({ verdict }) => verdict)).toEqual(['differ']);
    expect(wholeText(article)).toContain('Neither office explained the difference.');
  });
});

it('narrates the Commission’s field and the people at work, and holds no number beside', () => {
  const text = wholeText(article);
  expect(text).toContain('four regions, Kyiv, Chernihiv, Kharkiv and Sumy');
  expect(text).toContain('About 200 people');
  expect([...new Set(text.match(/\d+/g))].toSorted()).toEqual(
    [
      '447',
      '425',
      '22',
      '215',
      '194',
      '5',
      '11',
      '436',
      '21',
      '30',
      '445',
      '320',
      '18',
      '19',
      '105',
    ]
      .concat(['10', '80', '200', '16'])
      .toSorted(),
  );
});
