import { describe, expect, it } from 'vitest';
import type { Answer, Article, Correction } from '#content/article.ts';
import { checkLedger, lostRevision, unrecorded } from '#content/checks/check-ledger.ts';
import type { Ledger, Revision } from '#content/ledger.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { recorded } from '../fixtures/recorded.ts';

/** Two paragraphs that later versions leave out, and a third that they reword. */
const early = reworded({
  failure: 'The light on Corran Skerry failed once on Saturday night.',
  rumour: 'A wreck is feared.',
  tide: 'The tide was low.',
});
const ledger = recorded(early, reworded({ rumour: undefined }, early), lighthouse);

const gone = { withdrawn: '2031-03-03', reason: 'Nobody stands by it.' } as const;
const answers: Readonly<Record<string, Answer>> = { rumour: gone, tide: { mergedInto: 'failure' } };
const correction: Correction = {
  on: '2031-03-04',
  note: 'An earlier version said that the light failed once.',
  passage: 'failure',
  before: 'failed once',
  after: 'failed twice',
};

/** The article as it stands, with an answer for all that is gone and a correction for what was wrong. */
const sound = lighthouseWith({ former: answers, corrections: [correction] });

const SPLIT: Answer = { splitInto: ['failure', 'why'] };
const MOVED: Answer = { movedTo: 'why' };

function answering(former: Readonly<Record<string, Answer>>, article = sound): Article {
  return { ...article, former: { ...answers, ...former } };
}

function correcting(change: Partial<Correction>): Article {
  return { ...sound, corrections: [{ ...correction, ...change }] };
}

describe('nothing is owed', () => {
  it.each([
    ['by an article that answers for all that is gone', sound, ledger],
    ['by an article that was never recorded', lighthouse, undefined],
    ['by an article that stands as it was recorded', early, recorded(early)],
    ['for an id that went and came back', early, recorded(early, lighthouse, early)],
    ['for what was added since', reworded({ gull: 'A gull.' }, sound), ledger],
    ['for what was reworded since', reworded({ repair: 'A lamp came.' }, sound), ledger],
    [
      'for an answer that leads through an earlier id',
      answering({ tide: { movedTo: 'rumour' } }),
      ledger,
    ],
    [
      'for parts of which one was withdrawn',
      answering({ tide: { splitInto: ['failure', 'rumour'] } }),
      ledger,
    ],
    ['for a correction dated on the first day', correcting({ on: '2031-03-02' }), ledger],
    ['for a correction dated on the last day', correcting({ on: '2031-03-09' }), ledger],
    [
      'for a correction of a statement',
      correcting({
        passage: 'no-warning',
        before: 'No warning was given',
        after: 'at least five boats turned back',
      }),
      ledger,
    ],
  ])('%s', (_name, article, recordedLedger) => {
    expect(checkLedger(article, recordedLedger)).toEqual([]);
  });
});

type Case = [name: string, article: Article, where: string, advice: string];

/** Each article owes one thing, so one problem must be reported and no other. */
function each(cases: Case[]) {
  it.each(cases)('%s', (_name, article, where, advice) => {
    expect(checkLedger(article, ledger)).toEqual([
      { article: 'skerry-light', where, advice: expect.stringContaining(advice) },
    ]);
  });
}

describe('an id that vanished without an answer is reported:', () => {
  const answer = 'Bring the id back, or answer for it under former';
  const { crews: _crews, ...speakers } = lighthouse.speakers;
  const { arlow: _arlow, ...claims } = lighthouse.facts.boats?.claims ?? {};
  each([
    [
      'a paragraph that went two revisions ago',
      { ...sound, former: { tide: { mergedInto: 'failure' } } },
      'paragraph “rumour”',
      answer,
    ],
    [
      'a paragraph that went in the last',
      { ...sound, former: { rumour: gone } },
      'paragraph “tide”',
      answer,
    ],
    [
      'a paragraph that is about to go',
      reworded({ repair: undefined }, sound),
      'paragraph “repair”',
      answer,
    ],
    [
      'a statement whose words stay, unmarked',
      reworded({ keeper: '“The lamp went out at nine,” Mirren Arlow said.' }, sound),
      'statement “lamp-went-out”',
      answer,
    ],
    [
      'a claim',
      { ...sound, facts: { boats: { question: 'How many boats turned back?', claims } } },
      'claim “boats.arlow”',
      answer,
    ],
    ['a speaker', { ...sound, speakers }, 'speaker “crews”', answer],
  ]);

  it('each of several, in the order in which they were published', () => {
    const bare = reworded({ keeper: undefined }, { ...sound, former: {} });
    expect(checkLedger(bare, ledger).map(({ where }) => where)).toEqual([
      'paragraph “keeper”',
      'paragraph “rumour”',
      'paragraph “tide”',
      'statement “lamp-went-out”',
    ]);
  });

  it('one whose name every object inherits', () => {
    const crane = reworded({ constructor: 'The crane was built.' });
    expect(checkLedger(lighthouse, recorded(crane, lighthouse)).map(({ where }) => where)).toEqual([
      'paragraph “constructor”',
    ]);
  });
});

describe('an answer that serves no link is reported:', () => {
  const never = 'no such id was ever published. Correct its spelling, or delete the answer.';
  each([
    ['for an id that was never published', answering({ rumor: gone }), 'former “rumor”', never],
    [
      'for an id that every object inherits',
      answering({ constructor: gone }),
      'former “constructor”',
      never,
    ],
    [
      'for an id that is still in use',
      answering({ repair: { movedTo: 'keeper' } }),
      'former “repair”',
      'the id is still in use. Delete the answer, or the passage.',
    ],
    [
      'a withdrawal without a reason',
      answering({ rumour: { ...gone, reason: '' } }),
      'former “rumour”',
      'it is withdrawn without a reason. Give readers one.',
    ],
    [
      'a withdrawal for a reason of spaces',
      answering({ rumour: { ...gone, reason: ' \n' } }),
      'former “rumour”',
      'it is withdrawn without a reason.',
    ],
    [
      'a move to an id that never was',
      answering({ tide: { movedTo: 'gull' } }),
      'former “tide”',
      'it leads to “gull”, which leads nowhere',
    ],
    [
      'a move to a name that objects inherit',
      answering({ tide: { movedTo: 'constructor' } }),
      'former “tide”',
      'it leads to “constructor”, which leads nowhere',
    ],
    [
      'a move to itself',
      answering({ tide: { movedTo: 'tide' } }),
      'former “tide”',
      'it leads to “tide”, which leads nowhere (or back to itself)',
    ],
    [
      'a split of which one part never was',
      answering({ tide: { splitInto: ['failure', 'gull'] } }),
      'former “tide”',
      'it leads to “gull”, which',
    ],
    [
      'a split of which no part ever was',
      answering({ tide: { splitInto: ['tern', 'gull'] } }),
      'former “tide”',
      'it leads to “tern” and “gull”, which',
    ],
  ]);

  it('every answer of a circle', () => {
    const circle = answering({ rumour: { movedTo: 'tide' }, tide: { movedTo: 'rumour' } });
    expect(checkLedger(circle, ledger).map(({ where }) => where)).toEqual([
      'former “rumour”',
      'former “tide”',
    ]);
  });

  it('every answer that leads to a passage and, by another way, back to itself', () => {
    const circle = answering({
      rumour: { splitInto: ['failure', 'tide'] },
      tide: { movedTo: 'rumour' },
    });
    expect(checkLedger(circle, ledger).map(({ where, advice }) => [where, advice])).toEqual([
      ['former “rumour”', 'its answers lead back to itself. Name an id that stands.'],
      ['former “tide”', 'its answers lead back to itself. Name an id that stands.'],
    ]);
  });

  it('every answer of an article that was never recorded', () => {
    expect(checkLedger(lighthouseWith({ former: answers }), undefined)).toEqual([
      { article: 'skerry-light', where: 'former “rumour”', advice: never },
      { article: 'skerry-light', where: 'former “tide”', advice: never },
    ]);
  });
});

describe('an id that is taken again', () => {
  const first = reworded({ gull: 'A gull was seen.' });
  const second = reworded({ gull: 'Two gulls were seen.' });
  const since = recorded(first, second, lighthouse);

  it('is reported for words that it had before its last', () => {
    expect(checkLedger(first, since)).toEqual([
      {
        article: 'skerry-light',
        where: 'paragraph “gull”',
        advice:
          'the id was published before for other words: “Two gulls were seen.”. Choose a new one, so that old links do not lead to it.',
      },
    ]);
  });

  it('may come back with its last words', () => {
    expect(checkLedger(second, since)).toEqual([]);
  });

  it('may be reworded while it is in use', () => {
    expect(checkLedger(reworded({ gull: 'No gull.' }), recorded(first, second))).toEqual([]);
  });
});

describe('a correction that is not true to the record is reported:', () => {
  const where = 'correction of “failure”';
  const after = 'its “after” is not what the passage says';
  const before = 'its “before” is in no recorded revision of the passage';
  const twoTexts = 'its “before” and “after” must be two different texts. Copy both to the letter.';
  each([
    ['words after it that are not there', correcting({ after: 'failed thrice' }), where, after],
    ['words after it with another case', correcting({ after: 'Failed twice' }), where, after],
    ['words after it with a space more', correcting({ after: 'failed  twice' }), where, after],
    [
      'words after it from another passage',
      correcting({ after: 'A new lamp is expected' }),
      where,
      after,
    ],
    ['words before it that never stood', correcting({ before: 'never failed' }), where, before],
    [
      'words before it with a full stop more',
      correcting({ before: 'failed once.' }),
      where,
      before,
    ],
    [
      'words before it from another passage',
      correcting({ before: 'A wreck is feared' }),
      where,
      before,
    ],
    [
      'a day before publication',
      correcting({ on: '2031-03-01' }),
      where,
      'it is dated 2031-03-01, outside 2031-03-02 to 2031-03-09. Correct the date, or set updated.',
    ],
    [
      'a day after the last update',
      correcting({ on: '2031-03-10' }),
      where,
      'it is dated 2031-03-10',
    ],
    [
      'a day after publication, where no update is said',
      (({ updated: _updated, ...article }) => article)(correcting({})),
      where,
      'outside 2031-03-02 to 2031-03-02',
    ],
    [
      'no note',
      correcting({ note: '' }),
      where,
      'it has no note. Say in a sentence what was wrong.',
    ],
    ['a note of spaces', correcting({ note: '  ' }), where, 'it has no note.'],
    ['no words before it', correcting({ before: '' }), where, twoTexts],
    ['spaces before it', correcting({ before: '  ' }), where, twoTexts],
    ['no words after it', correcting({ after: '' }), where, twoTexts],
    ['spaces after it', correcting({ after: ' ' }), where, twoTexts],
    [
      'the same words before and after it, but for a space',
      correcting({ before: 'failed twice ', after: 'failed twice' }),
      where,
      twoTexts,
    ],
  ]);

  it('for words before and after, where the passage is not one', () => {
    expect(checkLedger(correcting({ passage: 'constructor' }), ledger)).toEqual([
      expect.objectContaining({ advice: expect.stringContaining(after) }),
      expect.objectContaining({ advice: expect.stringContaining(before) }),
    ]);
  });

  it('for words before it, where nothing was ever recorded', () => {
    const [problem, ...more] = checkLedger({ ...sound, former: {} }, undefined);
    expect(problem).toEqual({
      article: 'skerry-light',
      where,
      advice: expect.stringContaining(before),
    });
    expect(more).toEqual([]);
  });
});

describe('what is not yet recorded is said', () => {
  const run = 'Run “npm run record” to publish it.';
  const cases: [name: string, article: Article, words: string | undefined][] = [
    ['not at all where all is', sound, undefined],
    [
      'by the ids that are new',
      reworded({ gull: 'A gull.' }, sound),
      `skerry-light differs from its last recorded revision: 1 added (gull). ${run}`,
    ],
    [
      'by the ids that were reworded or are gone',
      reworded({ failure: 'The light failed.', repair: undefined, keeper: undefined }, sound),
      `skerry-light differs from its last recorded revision: 1 changed (failure); 3 gone (keeper, repair, lamp-went-out). ${run}`,
    ],
  ];

  it.each(cases)('%s', (_name, article, words) => {
    expect(unrecorded(article, ledger)).toBe(words);
  });

  it('in one sentence where nothing ever was', () => {
    expect(unrecorded(sound, undefined)).toBe(`skerry-light was never recorded. ${run}`);
  });
});

/** A hand took the last revisions off. */
function cut(whole: Ledger, left: number): Ledger {
  return { ...whole, revisions: whole.revisions.slice(0, left) };
}

describe('revisions that were cut off the end of a ledger are missed', () => {
  it.each<[name: string, left: number, said: string]>([
    [
      'by the ids that the last had changed',
      2,
      'skerry-light differs from its last recorded revision: 1 changed (failure); 1 gone (tide).',
    ],
    [
      'by all that was changed since',
      1,
      'skerry-light differs from its last recorded revision: 1 changed (failure); 2 gone (rumour, tide).',
    ],
  ])('%s', (_name, left, said) => {
    expect(unrecorded(sound, cut(ledger, left))).toContain(said);
  });

  it('by the answers for ids that only they had', () => {
    const later = recorded(lighthouse, early, reworded({ rumour: undefined }, early), lighthouse);
    expect(checkLedger({ ...sound, corrections: [] }, later)).toEqual([]);
    expect(checkLedger({ ...sound, corrections: [] }, cut(later, 1))).toEqual([
      expect.objectContaining({ where: 'former “rumour”' }),
      expect.objectContaining({ where: 'former “tide”' }),
    ]);
  });

  it('by the corrections of words that only they had', () => {
    const [problem] = checkLedger(
      sound,
      cut(recorded(reworded({ rumour: 'A wreck.', tide: 'Low.' }), early), 1),
    );
    expect(problem).toMatchObject({
      where: 'correction of “failure”',
      advice: expect.stringContaining('its “before” is in no recorded revision'),
    });
  });
});

describe('a ledger holds all that it held before', () => {
  const lost = (revision: number) =>
    `skerry-light: revision ${revision} is no longer in its ledger as it was published. Restore ledger.json from the repository’s history, answer for changed ids in the article, then run “npm run record”.`;
  const [first, second, third] = ledger.revisions as [Revision, Revision, Revision];
  const holding = (...revisions: Revision[]): Ledger => ({ ...ledger, revisions });

  it.each<[name: string, before: Ledger, now: Ledger]>([
    ['as it was', ledger, ledger],
    ['with a revision more', cut(ledger, 2), ledger],
  ])('%s', (_name, before, now) => {
    expect(lostRevision(before, now)).toBeUndefined();
  });

  it.each<[name: string, now: Ledger | undefined, revision: number]>([
    ['without its last revision', cut(ledger, 2), 3],
    ['without its last two', cut(ledger, 1), 2],
    ['with its last two as one', holding(first, { ...third, revision: 2 }), 2],
    ['not at all', undefined, 1],
    [
      'with other words in the middle',
      holding(first, { ...second, set: { tide: { kind: 'paragraph', words: 'High.' } } }, third),
      2,
    ],
    ['without an id that went', holding(first, { ...second, gone: [] }, third), 2],
    ['on another day', holding({ ...first, on: '2031-03-01' }, second, third), 1],
  ])('%s it is reported', (_name, now, revision) => {
    expect(lostRevision(ledger, now)).toBe(lost(revision));
  });

  it('even where the article came back to what it was before', () => {
    const whole = recorded(lighthouse, reworded({ failure: 'The light failed once.' }), lighthouse);
    expect(unrecorded(lighthouse, cut(whole, 1))).toBeUndefined();
    expect(lostRevision(whole, cut(whole, 1))).toBe(lost(2));
  });
});

describe('a passage that was split while one part kept its id is asked about:', () => {
  const whole = reworded({ failure: 'The light failed. Nobody knows why. The tide was low.' });
  const advice = (others: string, all: string) =>
    `a part of it was given another id, ${others}, and links to it do not tell of that. Answer under former: 'failure': { splitInto: [${all}] }.`;

  it.each<[string, Record<string, string>, string | undefined]>([
    [
      'its beginning kept it',
      { failure: 'The light failed.', why: 'Nobody knows why. The tide was low.' },
      advice('“why”', "'failure', 'why'"),
    ],
    [
      'its end kept it',
      { failure: 'The tide was low.', light: 'The light failed. Nobody knows why.' },
      advice('“light”', "'failure', 'light'"),
    ],
    [
      'its middle kept it',
      { failure: 'Nobody knows why.', light: 'The light failed.', tides: 'The tide was low.' },
      advice('“light” and “tides”', "'failure', 'light', 'tides'"),
    ],
    ['it was cut, and no part stands elsewhere', { failure: 'The light failed.' }, undefined],
    [
      'what is new says something else',
      { failure: 'The light failed.', why: 'Nobody knows why it did.' },
      undefined,
    ],
  ])('%s', (_name, words, expected) => {
    const split = reworded(words, whole);
    const found = checkLedger(split, recorded(whole)).map((problem) => problem.advice);
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  const parts = { failure: 'The light failed.', why: 'Nobody knows why. The tide was low.' };
  const answered = { ...reworded(parts, whole), former: { failure: SPLIT } };

  it('not once it is answered, before it is recorded and after', () => {
    expect(checkLedger(answered, recorded(whole))).toEqual([]);
    expect(checkLedger(answered, recorded(whole, answered))).toEqual([]);
  });

  it('again where the answer goes after it was recorded', () => {
    const without = { ...answered, former: {} };
    expect(checkLedger(without, recorded(whole, answered)).map(({ where }) => where)).toEqual([
      'paragraph “failure”',
    ]);
  });

  it('not any more where the id is given up', () => {
    const gone = { ...reworded({ failure: undefined }, answered), former: { failure: MOVED } };
    expect(checkLedger(gone, recorded(whole, answered))).toEqual([]);
  });
});

describe('a headline and a standfirst are corrected on record:', () => {
  const misled = lighthouseWith({ headline: 'Light fails three times at Corran Skerry' });
  const corrected: Correction = {
    on: '2031-03-04',
    note: 'An earlier headline said that the light failed three times.',
    passage: 'headline',
    before: 'three times',
    after: 'twice',
  };
  const check = (change: Partial<Correction>) =>
    checkLedger(lighthouseWith({ corrections: [{ ...corrected, ...change }] }), recorded(misled));

  it('with words that stood and words that stand', () => expect(check({})).toEqual([]));
  it('not with words that never stood', () => {
    expect(check({ before: 'four times' })).toEqual([
      expect.objectContaining({ where: 'correction of “headline”' }),
    ]);
  });
});
