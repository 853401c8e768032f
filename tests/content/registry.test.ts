import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkShared, checkUse } from '#content/checks/registry.ts';
import { defineArticle } from '#content/define-article.ts';
import type { IsoDate } from '#content/moment.ts';
import { type RegisteredSpeaker, type Registry, speakerOn } from '#content/registry.ts';
import { feature } from '../fixtures/vessany/feature.ts';
import { inquiry } from '../fixtures/vessany/inquiry.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { statistics } from '../fixtures/vessany/statistics.ts';
import { vessanyArticles } from '../fixtures/vessany/vessany-articles.ts';

const maro = vessany.speakers.maro as RegisteredSpeaker;

describe('a role is the one held on the day', () => {
  const days: [day: IsoDate, role: string | undefined][] = [
    ['2029-02-28', undefined],
    ['2029-03-01', 'Minister of Bridges'],
    ['2031-05-31', 'Minister of Bridges'],
    ['2031-06-01', 'Prime Minister'],
    ['2040-01-01', 'Prime Minister'],
  ];
  it.each(days)('on %s: %s', (day, role) => {
    expect(speakerOn(maro, day).role).toBe(role);
  });

  it('so one person has another role in each of two articles', () => {
    expect(inquiry.speakers.maro?.role).toBe('Minister of Bridges');
    expect(statistics.speakers.maro?.role).toBe('Prime Minister');
  });
});

describe('an article that knows the registry', () => {
  it('has its speakers whole, and what it says of them comes first', () => {
    expect(feature.speakers['lask-elder']).toEqual({
      kind: 'person',
      name: 'Teodor Lask, the elder',
      shortName: 'the elder Lask',
      group: 'witnesses',
      role: 'Bridge keeper until 2019',
    });
  });

  it('has the groups that its speakers are in, in the registry’s order, and no others', () => {
    expect(Object.keys(feature.groups)).toEqual(['cabinet', 'witnesses']);
    expect(Object.keys(statistics.groups)).toEqual(['cabinet', 'offices', 'press']);
  });

  it('does not compile with a speaker whom nobody knows and who is not described', () => {
    const tables = {
      registry: vessany,
      slug: 'x',
      language: 'en',
      headline: 'X',
      standfirst: 'X',
      dateline: 'X',
      timeZone: 'Etc/UTC',
      credit: 'X',
      published: '2031-01-01',
      statements: {},
      facts: {},
      places: {},
      events: {},
      body: () => [],
    } as const;
    const known = defineArticle({ ...tables, speakers: { maro: {} } });
    expectTypeOf(known.speakers).not.toBeNever();
    // @ts-expect-error: nobody is registered as “mero”
    defineArticle({ ...tables, speakers: { mero: {} } });
    // @ts-expect-error: the registry has no such group
    defineArticle({ ...tables, speakers: { maro: { group: 'court' } } });
    defineArticle({
      ...tables,
      speakers: { clerk: { kind: 'person', name: 'A clerk', group: 'cabinet' } },
    });
  });
});

describe('what articles share is reported where it', () => {
  const shared: Registry = {
    ...vessany,
    questions: { ...vessany.questions, 'bridges-lost': { question: 'How many were lost?' } },
    stories: { ...vessany.stories, rivers: { name: 'The rivers' } },
    topics: { ...vessany.topics, tides: { name: 'Tides' } },
    speakers: { ...vessany.speakers, dow: { kind: 'person', name: 'A. Dow', group: 'press' } },
  };

  it('stands in no article', () => {
    const unused = 'no article has it, so its page would be empty.';
    expect(checkUse(shared, vessanyArticles)).toEqual(
      ['speaker “dow”', 'question “bridges-lost”', 'story “rivers”', 'topic “tides”'].map(
        (where) => ({
          where,
          advice: expect.stringContaining(unused),
        }),
      ),
    );
    expect(checkUse(vessany, vessanyArticles)).toEqual([]);
  });

  it('is not in the registry', () => {
    const article = {
      ...feature,
      story: 'rivers',
      topics: ['rivers', 'tides'],
      facts: { toll: { shared: 'tolls', question: 'What was it?', claims: {} } },
    };
    expect(checkShared(article, vessany)).toEqual([
      { where: 'fact “toll”', advice: expect.stringContaining('it names “tolls”, which is not') },
      { where: 'story', advice: expect.stringContaining('it names “rivers”, which is not') },
      { where: 'topics', advice: expect.stringContaining('it names “tides”, which is not') },
    ]);
    for (const one of vessanyArticles) expect(checkShared(one, vessany)).toEqual([]);
  });
});
