import { describe, expect, it } from 'vitest';
import { checkRegistry } from '#content/checks/registry.ts';
import type { Registry } from '#content/registry.ts';
import { registry } from '#speakers/registry.ts';
import { vessany } from '../fixtures/vessany/registry.ts';

/** The registry with one speaker changed or added. */
function withSpeaker(id: string, change: object): Registry {
  const { speakers } = vessany as Registry;
  const changed = { ...speakers.oss, ...speakers[id], ...change };
  return { ...vessany, speakers: { ...speakers, [id]: changed } } as Registry;
}

describe('the registry', () => {
  it.each([
    ['of the site', registry as Registry],
    ['of Vessany', vessany as Registry],
  ])('%s is sound', (_name, one) => {
    expect(checkRegistry(one)).toEqual([]);
  });

  const cases: [name: string, broken: Registry, where: string, advice: string][] = [
    [
      'two people of one name',
      withSpeaker('oss-two', { name: 'Brana  OSS' }),
      'oss-two',
      'it has the name of “oss”.',
    ],
    [
      'one item of Wikidata twice',
      withSpeaker('maro', { wikidata: 'Q1' }),
      'pell',
      'it is the same item in Wikidata as “maro”.',
    ],
    ['an unknown group', withSpeaker('maro', { group: 'court' }), 'maro', 'it names “court”'],
    ['an id that breaks an address', withSpeaker('Pell', { name: 'P.' }), 'Pell', 'the id would'],
    [
      'a role that ends before it begins',
      withSpeaker('maro', { roles: [{ role: 'X', since: '2031-02-01', until: '2031-01-01' }] }),
      'maro',
      'the role “X” ends on 2031-01-01, before it begins on 2031-02-01.',
    ],
    [
      'roles out of order',
      withSpeaker('maro', {
        roles: [
          { role: 'X', since: '2031-02-01' },
          { role: 'Y', since: '2030-02-01' },
        ],
      }),
      'maro',
      'the role “Y” stands after “X”.',
    ],
    ['an empty role', withSpeaker('maro', { roles: [{ role: ' ' }] }), 'maro', 'a role of theirs'],
  ];

  it.each(cases)('tells the editor of %s', (name, broken, id, advice) => {
    const twice = {
      ...broken.speakers,
      pell: { ...vessany.speakers.oss, name: 'Pell', wikidata: 'Q1' },
    };
    const tried = name.includes('Wikidata') ? ({ ...broken, speakers: twice } as Registry) : broken;
    const findings = checkRegistry(tried);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.where).toBe(`speaker “${id}”`);
    expect(findings[0]?.advice).toContain(advice);
  });

  it.each([
    ['groups', 'group', { name: ' ', officials: false }],
    ['questions', 'question', { question: '' }],
    ['stories', 'story', { name: '' }],
    ['topics', 'topic', { name: '' }],
  ] as const)(
    'tells the editor of an id and a name in its %s that are none',
    (table, kind, entry) => {
      const broken = { ...vessany, [table]: { ...vessany[table], 'Two words': entry } };
      expect(checkRegistry(broken as Registry)).toEqual([
        {
          where: `${kind} “Two words”`,
          advice:
            'the id would break its address. Use small letters a–z, digits and single hyphens, at most 60 characters.',
        },
        {
          where: `${kind} “Two words”`,
          advice: 'it has no words, and readers would see none. Write them.',
        },
      ]);
    },
  );

  it('tells the editor of a day that no calendar has', () => {
    const broken = withSpeaker('maro', { roles: [{ role: 'X', since: '2031-02-30' }] });
    expect(checkRegistry(broken)).toEqual([
      {
        where: 'speaker “maro”',
        advice: 'there is no day “2031-02-30”. Write year, month and day, such as 2022-09-16.',
      },
    ]);
  });

  it('tells the editor of a word that would mean two things', () => {
    const alike = { bridges: ['本'], books: ['本', 'tomes'] };
    const questions = { 'bridges-shut': { question: 'How many?', alike } };
    expect(checkRegistry({ ...vessany, questions } as Registry)).toEqual([
      {
        where: 'question “bridges-shut”',
        advice: '“本” stands twice in its `alike`. Keep it once, with what it means.',
      },
    ]);
  });
});
