import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import { type Changes, changesSince, isUnchanged, publishedPassages } from '#content/passages.ts';
import { lighthouse, lighthouseWith, reworded } from '../fixtures/lighthouse-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';
import { recorded } from '../fixtures/recorded.ts';

describe('what an article publishes', () => {
  it('is every title, paragraph, statement, claim and speaker with its words, and nothing else', () => {
    expect(Object.fromEntries(publishedPassages(lighthouse))).toEqual({
      headline: { kind: 'headline', words: lighthouse.headline },
      standfirst: { kind: 'standfirst', words: lighthouse.standfirst },
      failure: {
        kind: 'paragraph',
        words: 'The light on Corran Skerry failed twice on Saturday night.',
      },
      keeper: {
        kind: 'paragraph',
        words: '“The lamp went out at nine,” Mirren Arlow said, “and again before midnight.”',
      },
      'pilots-wait': {
        kind: 'paragraph',
        words:
          'No warning was given, the pilots say; at least five boats turned back. The keeper counted three.',
      },
      repair: { kind: 'paragraph', words: 'A new lamp is expected on Thursday.' },
      'lamp-went-out': {
        kind: 'statement',
        words: '“The lamp went out at nine” “and again before midnight.”',
        attribution: { by: ['arlow'], kind: 'direct' },
      },
      'no-warning': {
        kind: 'statement',
        words: 'No warning was given … at least five boats turned back',
        attribution: { by: ['pilots'], kind: 'reported' },
      },
      'boats.arlow': { kind: 'claim', words: 'three', attribution: { by: ['arlow'] } },
      'boats.pilots': {
        kind: 'claim',
        words: 'at least five boats',
        attribution: { by: ['pilots'] },
      },
      arlow: { kind: 'speaker', words: 'Mirren Arlow, Keeper of the light' },
      pilots: { kind: 'speaker', words: 'Corran pilots, Institution' },
      crews: { kind: 'speaker', words: 'Crews of three boats, Group' },
    });
  });

  it('holds an id that every object inherits like any other', () => {
    const article = reworded({ constructor: 'The crane was built.' });
    expect(publishedPassages(article).get('constructor')?.words).toBe('The crane was built.');
  });
});

describe('since the last recorded revision', () => {
  const ledger = recorded(lighthouse);
  const none: Changes = { added: [], changed: [], gone: [] };
  const { crews: _crews, ...speakers } = lighthouse.speakers;
  const cases: [name: string, article: Article, changes: Partial<Changes>][] = [
    ['nothing has changed where nothing was written', lighthouse, {}],
    [
      'another order of paragraphs changes no id',
      lighthouseWith({ blocks: lighthouse.blocks.toReversed() }),
      {},
    ],
    [
      'a headline is written anew',
      lighthouseWith({ headline: 'Light fails again at Corran Skerry' }),
      { changed: ['headline'] },
    ],
    ['a paragraph is added', reworded({ tide: 'The tide was low.' }), { added: ['tide'] }],
    ['a paragraph is reworded', reworded({ repair: 'A new lamp came.' }), { changed: ['repair'] }],
    ['a paragraph is gone', reworded({ repair: undefined }), { gone: ['repair'] }],
    [
      'a renamed paragraph is one id gone and one added',
      reworded({ repair: undefined, 'new-lamp': 'A new lamp is expected on Thursday.' }),
      { added: ['new-lamp'], gone: ['repair'] },
    ],
    [
      'a paragraph goes with the statement in it',
      reworded({ keeper: undefined }),
      { gone: ['keeper', 'lamp-went-out'] },
    ],
    [
      'a speaker with another role is changed',
      lighthouseWith({
        speakers: {
          ...lighthouse.speakers,
          pilots: { kind: 'institution', name: 'Corran pilots', role: 'Guild', group: 'sea' },
        },
      }),
      { changed: ['pilots'] },
    ],
    ['a speaker is gone', lighthouseWith({ speakers }), { gone: ['crews'] }],
    [
      'an id that stands for something else is changed, though its words are the same',
      lighthouseWith({
        speakers,
        blocks: [...lighthouse.blocks, paragraphOf('crews', 'Crews of three boats, Group')],
      }),
      { changed: ['crews'] },
    ],
  ];

  it.each(cases)('%s', (_name, article, changes) => {
    const found = changesSince(ledger, article);
    expect(found).toEqual({ ...none, ...changes });
    expect(isUnchanged(found)).toBe(Object.keys(changes).length === 0);
  });

  it('everything is new where nothing was recorded', () => {
    expect(changesSince(undefined, lighthouse)).toEqual({
      ...none,
      added: [...publishedPassages(lighthouse).keys()],
    });
  });

  it('the last revision alone counts, not those before it', () => {
    const twice = recorded(lighthouse, reworded({ repair: 'A new lamp came.' }));
    expect(changesSince(twice, lighthouse)).toEqual({ ...none, changed: ['repair'] });
  });
});
