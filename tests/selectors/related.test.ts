import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Registry } from '#content/registry.ts';
import { indexRelated, relatedTo } from '#selectors/related.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';

/* Everybody and every place is invented. */

const registry: Registry = {
  groups: { town: { name: 'Town', officials: true } },
  speakers: {
    orr: { kind: 'person', name: 'Ana Orr', shortName: 'Orr', group: 'town' },
    agency: { kind: 'institution', name: 'The Tidewire', group: 'town' },
  },
  questions: { lamps: { question: 'How many lamps are lit?' } },
  stories: {},
  topics: {},
};

interface Has {
  speakers?: string[];
  places?: string[];
  question?: string;
}

function article(
  slug: string,
  published: IsoDate,
  { speakers = [], places = [], question }: Has,
): Article {
  const speaker = { kind: 'person', name: 'x', group: 'town' } as const;
  return {
    ...lighthouse,
    slug,
    published,
    speakers: Object.fromEntries(speakers.map((id) => [id, speaker])),
    places: Object.fromEntries(places.map((name, i) => [`place-${i}`, { name }])),
    facts: question ? { fact: { question: '?', shared: question, claims: {} } } : {},
  };
}

const own = article('own', '2031-01-10', {
  speakers: ['orr', 'agency', 'local'],
  places: ['Lumbra'],
  question: 'lamps',
});
const others = [
  article('same-question', '2031-01-01', { question: 'lamps', speakers: ['agency'] }),
  article('same-place', '2031-01-02', { places: ['Lumbra'], speakers: ['agency'] }),
  article('same-agency', '2031-01-09', { speakers: ['agency'] }),
  article('namesake', '2031-01-09', { speakers: ['local'] }),
  article('elsewhere', '2031-01-09', { places: ['Port Ember'] }),
  article('orr-old', '2031-01-03', { speakers: ['orr'] }),
  article('orr-new', '2031-01-04', { speakers: ['orr'] }),
];

test('a speaker that only these articles have is in no registry, whatever the id', () => {
  const two = [
    article('one', '2031-01-01', { speakers: ['constructor'] }),
    article('other', '2031-01-02', { speakers: ['constructor'] }),
  ] as const;
  expect(relatedTo(two[0], indexRelated(two, registry), registry, 10)).toEqual([]);
});

describe('related articles', () => {
  const index = indexRelated([own, ...others], registry);
  const related = relatedTo(own, index, registry, 10);

  test('are those that have most of what few have in common with it, the newer first', () => {
    expect(related.map((one) => one.article.slug)).toEqual([
      'same-place',
      'same-question',
      'orr-new',
      'orr-old',
      'same-agency',
    ]);
  });

  test('say what that is: of several things the rarest', () => {
    expect(related.map((one) => one.inCommon)).toEqual([
      { kind: 'place', place: 'Lumbra' },
      { kind: 'question', question: 'How many lamps are lit?' },
      { kind: 'speaker', speaker: 'Orr' },
      { kind: 'speaker', speaker: 'Orr' },
      { kind: 'speaker', speaker: 'The Tidewire' },
    ]);
  });

  test('are as many as are asked for', () => {
    expect(relatedTo(own, index, registry, 2)).toHaveLength(2);
  });
});
