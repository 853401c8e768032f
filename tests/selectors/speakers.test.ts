import { describe, expect, it } from 'vitest';
import type { Speaker } from '#content/article.ts';
import { roleOf } from '#messages/labels.ts';
import { shortName, speakersByGroup } from '#selectors/speakers.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';

describe('the sidebar’s groups', () => {
  it('put officials first and keep the author’s order within them', () => {
    expect(
      speakersByGroup(harbour).map(({ id, speakers }) => [id, speakers.map((s) => s.id)]),
    ).toEqual([
      ['town', ['quern', 'harbour-office']],
      ['fleet', ['venn']],
      ['agencies', ['tidewire']],
      ['unions', ['dockers']],
    ]);
  });

  it('leave a group out that has no speakers', () => {
    const { venn: _gone, ...speakers } = harbour.speakers;
    expect(speakersByGroup(harbourWith({ speakers })).map(({ id }) => id)).toEqual([
      'town',
      'agencies',
      'unions',
    ]);
  });

  it('carry each group’s own record', () => {
    expect(speakersByGroup(harbour).map(({ group }) => group)).toEqual([
      { name: 'Town of Selmer', officials: true },
      { name: 'Fleet of Vell', officials: true },
      { name: 'Agencies', officials: false },
      { name: 'Unions', officials: false },
    ]);
  });

  const statements: [speaker: string, ids: string[]][] = [
    ['quern', ['wall-held', 'repair-cost']],
    ['harbour-office', ['barges-adrift']],
    ['venn', ['gate-never-opened']],
    ['tidewire', ['barges-adrift', 'count-unchecked']],
    ['dockers', ['dockers-silent']],
  ];
  it.each(statements)('give %s what is theirs or passed on by them', (speaker, ids) => {
    const entry = speakersByGroup(harbour)
      .flatMap(({ speakers }) => speakers)
      .find(({ id }) => id === speaker);
    expect(entry?.speaker).toEqual(harbour.speakers[speaker]);
    expect(entry?.statements.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a speaker where room is short', () => {
  const named: Speaker = { kind: 'person', name: 'Ilsa Quern', group: 'town' };
  const cases: [name: string, speaker: Speaker, short: string][] = [
    ['has the short name', { ...named, shortName: 'Quern' }, 'Quern'],
    ['has the full name where there is no short one', named, 'Ilsa Quern'],
  ];
  it.each(cases)('%s', (_name, speaker, short) => {
    expect(shortName(speaker)).toBe(short);
  });
});

describe('a speaker’s role', () => {
  const bare = { name: 'Quern', group: 'town' };
  const cases: [name: string, speaker: Speaker, role: string][] = [
    ['is the office', { ...bare, kind: 'person', role: 'Mayor' }, 'Mayor'],
    ['is “Person” for a person without one', { ...bare, kind: 'person' }, 'Person'],
    ['is “Institution” for an institution', { ...bare, kind: 'institution' }, 'Institution'],
    ['is “Group” for people who speak as one', { ...bare, kind: 'group' }, 'Group'],
  ];
  it.each(cases)('%s', (_name, speaker, role) => {
    expect(roleOf(speaker)).toBe(role);
  });
});
