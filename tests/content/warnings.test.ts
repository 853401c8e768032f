import { describe, expect, it } from 'vitest';
import type { Article, Place, Speaker, Statement, StoryEvent } from '#content/article.ts';
import type { Inline } from '#content/block.ts';
import { checkConfirmations, checkWarnings } from '#content/checks/warnings.ts';
import { describeWarnings } from '#content/warning.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

/* What an editor would ask about. Nobody in Selmer exists. */

const speakers: Record<string, Speaker> = {
  quern: { kind: 'person', name: 'Ilsa Quern', shortName: 'Quern', group: 'town' },
  venn: { kind: 'person', name: 'Dorro Venn', shortName: 'Venn', group: 'town' },
};

const says = (...children: Inline[]): Inline => ({ mark: 'statement', id: 'held', children });
const event = (...children: Inline[]): Inline => ({ mark: 'event', id: 'flood', children });

interface Told {
  language?: string;
  headline?: string;
  standfirst?: string;
  text?: Inline[];
  statement?: Partial<Statement>;
  places?: Record<string, Place>;
  when?: StoryEvent['when'];
  confirmed?: Article['confirmed'];
}

function telling({
  text = [says('“It held all night,”'), ' said Quern.'],
  ...told
}: Told): Article {
  const statement = { source: 'quern', kind: 'direct', cue: 'said', ...told.statement };
  return {
    slug: 'selmer',
    language: told.language ?? 'en-GB',
    headline: told.headline ?? 'The lock',
    standfirst: told.standfirst ?? 'Invented for tests.',
    dateline: 'SELMER',
    timeZone: 'Etc/UTC',
    credit: 'Invented for tests',
    published: '2031-05-20',
    groups: { town: { name: 'Town', officials: false } },
    speakers,
    statements: { held: statement as Statement },
    facts: {},
    places: told.places ?? {},
    events: told.when ? { flood: { when: told.when, what: 'The flood' } } : {},
    documents: {},
    blocks: [paragraphOf('lock', ...text)],
    former: {},
    corrections: [],
    ...(told.confirmed && { confirmed: told.confirmed }),
  };
}

const at = (latitude: number, longitude: number): Place => ({
  name: 'Selmer',
  at: { latitude, longitude },
});

const doubtful: [name: string, told: Told, at: string, sentence: string][] = [
  [
    'a quotation that no statement marks',
    { text: [says('“It held,”'), ' said Quern. “Nobody slept in the town,” one heard.'] },
    'lock',
    '“Nobody slept in the town,” is in quotation marks and is no statement.',
  ],
  [
    'one in guillemets',
    { language: 'uk', text: ['«Ніхто в місті не спав», казали люди.'] },
    'lock',
    '«Ніхто в місті не спав» is in quotation marks',
  ],
  [
    'one in low marks',
    { language: 'de', text: ['„Niemand in der Stadt schlief“, hieß es.'] },
    'lock',
    '„Niemand in der Stadt schlief“ is in quotation marks',
  ],
  [
    'one in corner brackets',
    { language: 'ja', text: ['「町では誰も眠れなかった」という。'] },
    'lock',
    '「町では誰も眠れなかった」 is in quotation marks',
  ],
  [
    'silence taken for words',
    { statement: { kind: 'reported', cue: 'declined to comment' } },
    'held',
    'its cue is “declined to comment”, and its kind reported. Is it no-comment?',
  ],
  [
    'a denial taken for a report',
    { statement: { kind: 'reported', cue: 'denied' } },
    'held',
    'its cue is “denied”, and its kind reported. Is it denial or direct or mixed?',
  ],
  [
    'an admission taken for a denial',
    { statement: { kind: 'denial', cue: 'admitted' } },
    'held',
    'its cue is “admitted”, and its kind denial.',
  ],
  [
    'another speaker’s name behind the cue',
    { text: [says('“It held all night,”'), ' said Dorro Venn.'] },
    'held',
    'beside its cue “said” stands Dorro Venn, and its source is Ilsa Quern.',
  ],
  [
    'another speaker’s name before the cue',
    { text: ['Venn said: ', says('“It held all night.”')] },
    'held',
    'beside its cue “said” stands Dorro Venn',
  ],
  [
    'another speaker’s name within a quotation in two parts',
    { text: [says('“It held,”'), ' Venn said, ', says('“all night.”')] },
    'held',
    'beside its cue “said” stands Dorro Venn',
  ],
  [
    'a statement of another century',
    { statement: { when: { on: '1931-05-19' } } },
    'held',
    'its year is 1931, and the article’s 2031.',
  ],
  [
    'an event of the Middle Ages',
    { when: { on: '1031-05-19' }, text: [event('The lock broke.')] },
    'flood',
    'its year is 1031, and the article’s 2031.',
  ],
  [
    'an event of the far future',
    { when: { on: '2067-05-19' }, text: [event('The lock broke.')] },
    'flood',
    'its year is 2067',
  ],
  [
    'exchanged coordinates',
    { places: { one: at(49.2, 37.3), two: at(50.4, 30.5), three: at(36.2, 50) } },
    'three',
    'Selmer lies far from the other places, and near them if its latitude and longitude are exchanged.',
  ],
  [
    'a day that the words have otherwise',
    { when: { on: '2031-05-19' }, text: [event('It broke on 18 May.')] },
    'flood',
    'its day is 2031-05-19, but the body says “It broke on 18 May.”.',
  ],
  [
    'the month before the day',
    { when: { on: '2031-05-19' }, text: [event('It broke on May 18th.')] },
    'flood',
    'its day is 2031-05-19',
  ],
  [
    'a day outside a range',
    { when: { from: '2031-05-17', to: '2031-05-19' }, text: [event('It broke on 21 May.')] },
    'flood',
    'its day is 2031-05-17 to 2031-05-19',
  ],
  [
    'a day in Ukrainian',
    { language: 'uk', when: { on: '2031-05-19' }, text: [event('18 травня прорвало')] },
    'flood',
    'its day is 2031-05-19',
  ],
  [
    'a day in French',
    { language: 'fr', when: { on: '2031-05-01' }, text: [event('le 2 mai')] },
    'flood',
    'its day is 2031-05-01',
  ],
  [
    'a number of the headline that the text does not have',
    { headline: '12 barges lost', text: ['13 barges were lost.'] },
    'headline',
    'it has 12, and the text has not.',
  ],
  [
    'one that is spelled out',
    { standfirst: 'Forty barges lie there.', text: ['Fourteen barges lie there.'] },
    'standfirst',
    'it has 40, and the text has not.',
  ],
];

describe('an editor is asked about', () => {
  it.each(doubtful)('%s', (_name, told, place, sentence) => {
    const warnings = checkWarnings(telling(told));
    expect(warnings.map((warning) => warning.at)).toEqual([place]);
    expect(describeWarnings(warnings)).toContain(sentence);
  });

  it.each(doubtful)('not again about %s, once it is confirmed', (_name, told) => {
    const [warning] = checkWarnings(telling(told));
    const confirmed = warning
      ? [{ warning: warning.warning, at: warning.at, because: 'It is meant so.' }]
      : [];
    const article = telling({ ...told, confirmed });
    expect(checkWarnings(article)).toEqual([]);
    expect(checkConfirmations(article)).toEqual([]);
  });
});

describe('nobody is asked about', () => {
  it.each<[name: string, told: Told]>([
    ['a marked quotation', {}],
    [
      'quotation marks outside the mark',
      { text: ['“', says('It held all night'), ',” said Quern.'] },
    ],
    ['a term in quotation marks', { text: ['The “Green Line” is closed.'] }],
    ['the speaker’s own name at the cue', { text: ['Quern said: ', says('“It held.”')] }],
    [
      'the name of who passes it on',
      { text: [says('“It held,”'), ' said Venn.'], statement: { via: 'venn' } },
    ],
    [
      'another who is named further on',
      { text: [says('“It held,”'), ' said Quern. Venn said nothing.'] },
    ],
    ['two at one cue', { text: [says('“It held,”'), ' Quern said. Dorro Venn said so too.'] }],
    ['a name that is part of another', { text: [says('“It held,”'), ' said Vennemann.'] }],
    ['a denial in its own words', { statement: { cue: 'denied' } }],
    [
      'a cue in another language',
      { language: 'de', statement: { kind: 'denial', cue: 'admitted' } },
    ],
    ['an event of the last century', { when: { on: '1941-05-19' }, text: [event('It broke.')] }],
    ['a place far away', { places: { one: at(49, 37), two: at(50, 30), far: at(-33, 151) } }],
    ['one place alone', { places: { one: at(37, 49) } }],
    ['a day as the words have it', { when: { on: '2031-05-19' }, text: [event('on 19 May')] }],
    [
      'a day within a range',
      { when: { from: '2031-05-17', to: '2031-05-19' }, text: [event('on 18 May')] },
    ],
    [
      'a range over New Year',
      { when: { from: '2030-12-30', to: '2031-01-02' }, text: [event('until 1 January')] },
    ],
    ['words without a day', { when: { on: '2031-05-19' }, text: [event('on Monday')] }],
    [
      'a number that the text spells out',
      { headline: '12 barges lost', text: ['Twelve barges were lost.'] },
    ],
    ['one in a headline', { headline: 'One barge lost', text: ['A barge was lost.'] }],
  ])('%s', (_name, told) => {
    expect(checkWarnings(telling(told))).toEqual([]);
  });
});

describe('a confirmation is reported', () => {
  it.each([
    ['that confirms nothing in doubt', 'year', 'because it is old', 'nothing is in doubt there'],
    ['that gives no reason', 'cue', ' ', 'it gives no reason.'],
  ] as const)('%s', (_what, warning, because, advice) => {
    const article = telling({
      statement: { kind: 'denial', cue: 'admitted' },
      confirmed: [{ warning, at: 'held', because }],
    });
    expect(checkConfirmations(article)).toEqual([
      { where: 'confirmed “held”', advice: expect.stringContaining(advice) },
    ]);
  });
});

it('the terminal says how to answer', () => {
  const warnings = checkWarnings(telling({ statement: { kind: 'denial', cue: 'admitted' } }));
  expect(describeWarnings(warnings)).toBe(
    [
      '1 warning to answer:',
      "  selmer, statement “held”: its cue is “admitted”, and its kind denial. Is it direct or mixed or reported? If it is meant so, say why under confirmed: { warning: 'cue', at: 'held', because: '…' }.",
    ].join('\n'),
  );
});
