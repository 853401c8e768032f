import { describe, expect, it } from 'vitest';
import type { Statement } from '#content/article.ts';
import { describeStatement, kindLabel } from '#messages/labels.ts';
import { isBy, statementsBy, statementsOf, voicesIn } from '#selectors/statements.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('the statements of an article', () => {
  it('stand in the order of the body, not of the table', () => {
    const reversed = harbourWith({
      statements: Object.fromEntries(Object.entries(harbour.statements).toReversed()),
    });
    const order = [
      'barges-adrift',
      'wall-held',
      'gate-never-opened',
      'dockers-silent',
      'count-unchecked',
      'repair-cost',
    ];
    expect(statementsOf(harbour).map(({ id }) => id)).toEqual(order);
    expect(statementsOf(reversed).map(({ id }) => id)).toEqual(order);
  });

  const placed: [id: string, text: string, paragraph: string, number: number][] = [
    [
      'barges-adrift',
      '1,200 barges adrift … the outer basin empty … Some had been empty',
      'storm',
      1,
    ],
    ['wall-held', '“The wall held” “We lost more than 10 barges.”', 'wall', 2],
    ['gate-never-opened', 'Dorro Venn denied opening the gate', 'gate', 3],
    ['dockers-silent', 'The dockers gave no answer', 'gate', 3],
    ['count-unchecked', 'Tidewire could not check the counts', 'count', 4],
    ['repair-cost', 'They would cost 2.5 million euros', 'repairs', 5],
  ];
  it.each(placed)('%s has its words and its place', (id, text, blockId, blockNumber) => {
    expect(statementsOf(harbour).find((statement) => statement.id === id)).toEqual({
      id,
      statement: harbour.statements[id],
      text,
      blockId,
      blockNumber,
    });
  });

  it('are those that the body holds: one without a mark is not listed', () => {
    const [storm] = harbour.blocks;
    const short = harbourWith({ blocks: storm ? [storm] : [] });
    expect(statementsOf(short).map(({ id, text }) => [id, text])).toEqual([
      ['barges-adrift', '1,200 barges adrift … the outer basin empty'],
    ]);
  });
});

describe('the statements of chosen speakers', () => {
  const cases: [name: string, speakers: string[], ids: string[]][] = [
    [
      'with nobody chosen are all',
      [],
      [
        'barges-adrift',
        'wall-held',
        'gate-never-opened',
        'dockers-silent',
        'count-unchecked',
        'repair-cost',
      ],
    ],
    ['are the one’s own', ['quern'], ['wall-held', 'repair-cost']],
    ['are what the one had passed on by another', ['harbour-office'], ['barges-adrift']],
    ['are what the one passes on, too', ['tidewire'], ['barges-adrift', 'count-unchecked']],
    [
      'are several speakers’, in the order of the body whatever the order of choice',
      ['quern', 'venn', 'harbour-office'],
      ['barges-adrift', 'wall-held', 'gate-never-opened', 'repair-cost'],
    ],
    [
      'are listed once where source and carrier are both chosen',
      ['tidewire', 'harbour-office'],
      ['barges-adrift', 'count-unchecked'],
    ],
    ['are none for a name nobody has', ['ferryman'], []],
  ];
  it.each(cases)('%s', (_name, speakers, ids) => {
    expect(statementsBy(harbour, speakers).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a statement is by a speaker', () => {
  const own: Statement = { source: 'quern', kind: 'reported' };
  const passedOn: Statement = { source: 'quern', via: 'tidewire', kind: 'reported' };
  const cases: [name: string, statement: Statement, speakers: string[], by: boolean][] = [
    ['whose words it is', own, ['quern'], true],
    ['whose words it is, passed on', passedOn, ['quern'], true],
    ['who passes it on', passedOn, ['tidewire'], true],
    ['among several', own, ['venn', 'quern'], true],
    ['but not by anyone else', passedOn, ['venn'], false],
    ['but not by one whose name begins the same', own, ['que', 'quernstone'], false],
    ['but not by anybody where nobody is asked for', own, [], false],
  ];
  it.each(cases)('%s', (_name, statement, speakers, by) => {
    expect(isBy(statement, speakers)).toBe(by);
  });
});

describe('the voices of a paragraph', () => {
  const cases: [name: string, paragraph: string, voices: string[]][] = [
    ['are its speakers, and who passes words on', 'storm', ['harbour-office', 'tidewire']],
    ['include those of a statement that began before it', 'count', ['tidewire', 'harbour-office']],
    ['are each named once', 'wall', ['quern']],
    ['are none where nobody is quoted', 'no-such-paragraph', []],
  ];
  it.each(cases)('%s', (_name, paragraph, voices) => {
    expect(voicesIn(harbour, paragraph).toSorted()).toEqual(voices.toSorted());
  });
});

describe('how a statement came', () => {
  const cases: [name: string, statement: Statement, parts: string[]][] = [
    ['of which no more is known', { source: 'quern', kind: 'reported' }, []],
    [
      'through a channel',
      { source: 'quern', kind: 'denial', channel: 'Harbour radio' },
      ['Harbour radio'],
    ],
    [
      'through someone who passed it on',
      { source: 'quern', via: 'tidewire', kind: 'reported' },
      ['via Tidewire'],
    ],
    [
      'on a day',
      { source: 'quern', kind: 'reported', when: { on: '2031-05-19' } },
      ['Monday 19 May'],
    ],
    [
      'with all that is known of it, in this order',
      {
        source: 'quern',
        via: 'tidewire',
        kind: 'direct',
        cue: 'said',
        channel: 'Harbour radio',
        when: { on: '2031-05-19', time: 'late' },
      },
      ['via Tidewire', 'Harbour radio', 'late on Monday 19 May'],
    ],
  ];
  it.each(cases)('%s', (_name, statement, parts) => {
    expect(describeStatement(harbour, statement)).toEqual(parts);
  });
});

describe('the name of a kind of statement', () => {
  const cases: [kind: Statement['kind'], name: string][] = [
    ['direct', 'Direct quote'],
    ['reported', 'Reported'],
    ['denial', 'Denial'],
    ['no-comment', 'No comment'],
  ];
  it.each(cases)('%s is “%s”', (kind, name) => {
    expect(kindLabel(kind)).toBe(name);
  });
});
