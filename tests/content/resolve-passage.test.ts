import { describe, expect, it } from 'vitest';
import type { Answer } from '#content/article.ts';
import { type Resolution, resolvePassage, targetsOf } from '#content/resolve-passage.ts';
import { lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';

type Answers = Readonly<Record<string, Answer>>;
type Case = [name: string, former: Answers, id: string, leads: Resolution];

const gone = { withdrawn: '2031-03-05', reason: 'The count was a rumour.' } as const;
const withdrawn = (from: string): Resolution => ({
  kind: 'withdrawn',
  from,
  on: gone.withdrawn,
  reason: gone.reason,
});
const unknown = (from: string): Resolution => ({ kind: 'unknown', from });

function follows(cases: Case[]) {
  it.each(cases)('%s', (_name, former, id, leads) => {
    expect(resolvePassage(lighthouseWith({ former }), id)).toEqual(leads);
  });
}

describe('an id that stands leads there:', () => {
  follows([
    ['a paragraph', {}, 'repair', { kind: 'here', id: 'repair' }],
    ['a statement', {}, 'no-warning', { kind: 'here', id: 'no-warning' }],
    ['a claim', {}, 'boats.arlow', { kind: 'here', id: 'boats.arlow' }],
    ['a speaker', {}, 'crews', { kind: 'here', id: 'crews' }],
    [
      'even where an answer was left behind',
      { repair: { movedTo: 'keeper' } },
      'repair',
      { kind: 'here', id: 'repair' },
    ],
  ]);

  it('a paragraph whose id every object inherits', () => {
    const article = reworded({ constructor: 'The crane was built.' });
    expect(resolvePassage(article, 'constructor')).toEqual({ kind: 'here', id: 'constructor' });
  });
});

describe('an id that was split, of which a part was withdrawn,', () => {
  follows([
    [
      'leads to the part that stands, as one of several',
      { lamp: { splitInto: ['repair', 'count'] }, count: gone },
      'lamp',
      { kind: 'split', from: 'lamp', to: ['repair'] },
    ],
    [
      'is withdrawn where no part stands',
      { lamp: { splitInto: ['bulb', 'count'] }, count: gone },
      'lamp',
      withdrawn('lamp'),
    ],
    [
      'and has moved where the other part leads to the same passage',
      { lamp: { splitInto: ['repair', 'bulb'] }, bulb: { movedTo: 'repair' } },
      'lamp',
      { kind: 'moved', from: 'lamp', to: ['repair'] },
    ],
  ]);
});

describe('an id that moved leads on:', () => {
  follows([
    [
      'to its new one',
      { lamp: { movedTo: 'repair' } },
      'lamp',
      { kind: 'moved', from: 'lamp', to: ['repair'] },
    ],
    [
      'through all of its moves',
      { lamp: { movedTo: 'light' }, light: { movedTo: 'bulb' }, bulb: { movedTo: 'repair' } },
      'lamp',
      { kind: 'moved', from: 'lamp', to: ['repair'] },
    ],
    [
      'from the middle of its moves',
      { lamp: { movedTo: 'light' }, light: { movedTo: 'bulb' }, bulb: { movedTo: 'repair' } },
      'light',
      { kind: 'moved', from: 'light', to: ['repair'] },
    ],
    [
      'from a claim to a claim',
      { 'boats.keeper': { movedTo: 'boats.arlow' } },
      'boats.keeper',
      { kind: 'moved', from: 'boats.keeper', to: ['boats.arlow'] },
    ],
    [
      'from an id that every object inherits',
      { constructor: { movedTo: 'repair' } },
      'constructor',
      { kind: 'moved', from: 'constructor', to: ['repair'] },
    ],
  ]);
});

describe('an id that was split leads to the parts, first things first:', () => {
  const split: Answers = { night: { splitInto: ['failure', 'keeper'] } };
  follows([
    ['in two', split, 'night', { kind: 'split', from: 'night', to: ['failure', 'keeper'] }],
    [
      'in three, in the author’s order',
      { night: { splitInto: ['repair', 'failure', 'keeper'] } },
      'night',
      { kind: 'split', from: 'night', to: ['repair', 'failure', 'keeper'] },
    ],
    [
      'of which one was split again',
      {
        night: { splitInto: ['evening', 'repair'] },
        evening: { splitInto: ['failure', 'keeper'] },
      },
      'night',
      { kind: 'split', from: 'night', to: ['failure', 'keeper', 'repair'] },
    ],
    [
      'of which one moved',
      { night: { splitInto: ['evening', 'repair'] }, evening: { movedTo: 'failure' } },
      'night',
      { kind: 'split', from: 'night', to: ['failure', 'repair'] },
    ],
    [
      'of which two were merged again with one another',
      {
        night: { splitInto: ['evening', 'morning'] },
        evening: { mergedInto: 'failure' },
        morning: { mergedInto: 'failure' },
      },
      'night',
      { kind: 'merged', from: 'night', to: ['failure'] },
    ],
    [
      'of which one was merged into the other',
      { night: { splitInto: ['evening', 'failure'] }, evening: { mergedInto: 'failure' } },
      'night',
      { kind: 'merged', from: 'night', to: ['failure'] },
    ],
    [
      'each named once, though two parts share one',
      {
        night: { splitInto: ['evening', 'morning'] },
        evening: { splitInto: ['failure', 'keeper'] },
        morning: { splitInto: ['keeper', 'repair'] },
      },
      'night',
      { kind: 'split', from: 'night', to: ['failure', 'keeper', 'repair'] },
    ],
    [
      'after it had moved',
      { ...split, dusk: { movedTo: 'night' } },
      'dusk',
      { kind: 'split', from: 'dusk', to: ['failure', 'keeper'] },
    ],
    [
      'after it was merged',
      { ...split, dusk: { mergedInto: 'night' } },
      'dusk',
      { kind: 'split', from: 'dusk', to: ['failure', 'keeper'] },
    ],
    [
      'of which all were withdrawn, to the notice',
      { night: { splitInto: ['evening', 'morning'] }, evening: gone, morning: gone },
      'night',
      withdrawn('night'),
    ],
  ]);
});

it('an id that was split leads to the part that stands, where another was withdrawn', () => {
  const former: Answers = { night: { splitInto: ['evening', 'failure'] }, evening: gone };
  expect(resolvePassage(lighthouseWith({ former }), 'night')).toMatchObject({ to: ['failure'] });
});

describe('an id that was merged leads to the whole:', () => {
  follows([
    [
      'at once',
      { lamp: { mergedInto: 'repair' } },
      'lamp',
      { kind: 'merged', from: 'lamp', to: ['repair'] },
    ],
    [
      'after it had moved',
      { lamp: { movedTo: 'light' }, light: { mergedInto: 'repair' } },
      'lamp',
      { kind: 'merged', from: 'lamp', to: ['repair'] },
    ],
    [
      'which has moved since',
      { lamp: { mergedInto: 'light' }, light: { movedTo: 'repair' } },
      'lamp',
      { kind: 'merged', from: 'lamp', to: ['repair'] },
    ],
  ]);
});

describe('an id that was withdrawn leads to a notice:', () => {
  follows([
    ['with the day and the reason', { rumour: gone }, 'rumour', withdrawn('rumour')],
    [
      'under the id that was asked for, though it had moved',
      { hearsay: { movedTo: 'rumour' }, rumour: gone },
      'hearsay',
      withdrawn('hearsay'),
    ],
    [
      'though it was merged first',
      { hearsay: { mergedInto: 'rumour' }, rumour: gone },
      'hearsay',
      withdrawn('hearsay'),
    ],
  ]);
});

describe('an id that leads nowhere is unknown:', () => {
  const cycle: Answers = { lamp: { movedTo: 'light' }, light: { movedTo: 'lamp' } };
  follows([
    ['one that was never published', {}, 'gull', unknown('gull')],
    ['nothing', {}, '', unknown('')],
    ['one that differs by a letter', {}, 'repairs', unknown('repairs')],
    ['one that differs by a capital', {}, 'Repair', unknown('Repair')],
    ['one that differs by a space', {}, 'repair ', unknown('repair ')],
    ['a fact without a claim', {}, 'boats', unknown('boats')],
    ['a group of speakers', {}, 'island', unknown('island')],
    ['constructor', {}, 'constructor', unknown('constructor')],
    ['__proto__', {}, '__proto__', unknown('__proto__')],
    ['toString', {}, 'toString', unknown('toString')],
    ['hasOwnProperty', {}, 'hasOwnProperty', unknown('hasOwnProperty')],
    [
      'one that moved to a name that objects inherit',
      { lamp: { movedTo: 'constructor' } },
      'lamp',
      unknown('lamp'),
    ],
    ['one that moved to itself', { lamp: { movedTo: 'lamp' } }, 'lamp', unknown('lamp')],
    ['one that moved in a circle', cycle, 'lamp', unknown('lamp')],
    [
      'one that leads into a circle',
      { ...cycle, bulb: { mergedInto: 'lamp' } },
      'bulb',
      unknown('bulb'),
    ],
    ['one that moved to an unknown one', { lamp: { movedTo: 'gull' } }, 'lamp', unknown('lamp')],
    [
      'one that was split into unknown ones',
      { lamp: { splitInto: ['gull', 'tern'] } },
      'lamp',
      unknown('lamp'),
    ],
  ]);
});

describe('the ids that an answer names', () => {
  const cases: [name: string, answer: Answer, targets: string[]][] = [
    ['are one for a move', { movedTo: 'repair' }, ['repair']],
    ['are one for a merger', { mergedInto: 'repair' }, ['repair']],
    ['are all the parts of a split', { splitInto: ['keeper', 'repair'] }, ['keeper', 'repair']],
    ['are none for a withdrawal', gone, []],
  ];

  it.each(cases)('%s', (_name, answer, targets) => {
    expect(targetsOf(answer)).toEqual(targets);
  });
});
