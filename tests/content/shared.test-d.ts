import { describe, it } from 'vitest';
import { defineArticle } from '#content/define-article.ts';
import { vessany } from '../fixtures/vessany/registry.ts';

const spec = {
  registry: vessany,
  slug: 'vessany-types',
  language: 'en-GB',
  headline: 'Types',
  standfirst: 'Invented for tests.',
  dateline: 'VESSANY',
  timeZone: 'Etc/UTC',
  credit: 'Invented for tests',
  published: '2031-06-20',
  speakers: {},
  statements: {},
  places: {},
  events: {},
  body: () => [],
} as const;

describe('what articles share is known to the compiler', () => {
  it('takes a question, a story and topics of the registry', () => {
    defineArticle({
      ...spec,
      story: 'bridges',
      topics: ['rivers', 'counting'],
      facts: { shut: { shared: 'bridges-shut', question: 'How many?', claims: {} } },
    });
  });

  it('refuses a misspelt question', () => {
    defineArticle({
      ...spec,
      // @ts-expect-error: “bridge-shut” is no question of the registry.
      facts: { shut: { shared: 'bridge-shut', question: 'How many?', claims: {} } },
    });
  });

  it('refuses a misspelt story', () => {
    // @ts-expect-error: “bridge” is no story of the registry.
    defineArticle({ ...spec, facts: {}, story: 'bridge' });
  });

  it('refuses a misspelt topic', () => {
    // @ts-expect-error: “river” is no topic of the registry.
    defineArticle({ ...spec, facts: {}, topics: ['rivers', 'river'] });
  });
});
