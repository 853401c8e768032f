import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagePath } from '#links/addresses.ts';
import { parsePassageHash } from '#links/passage-hash.ts';
import { EVERYONE, parseReaderSearch, type ReaderFilter } from '#links/reader-search.ts';
import {
  filterAddress,
  passageAddress,
  type ShareOrigin,
  wordsAddress,
} from '#links/share-address.ts';
import { passageId, slug } from './arbitraries.ts';

const from: ShareOrigin = {
  origin: 'https://news.example',
  base: '/',
  slug: 'lost-barges',
  revision: 2,
};
const underPath: ShareOrigin = { ...from, base: '/news/' };
const unrecorded: ShareOrigin = { ...from, revision: 0 };

describe('the link of a passage', () => {
  const cases: [name: string, from: ShareOrigin, id: string, link: string][] = [
    [
      'is its own page, with the revision that the reader saw',
      from,
      'wall',
      'https://news.example/articles/lost-barges/wall?rev=2',
    ],
    [
      'is so for a claim',
      from,
      'barges.quern',
      'https://news.example/articles/lost-barges/barges.quern?rev=2',
    ],
    [
      'stays under a sub-path',
      underPath,
      'wall',
      'https://news.example/news/articles/lost-barges/wall?rev=2',
    ],
    [
      'is the article’s for words of the standfirst, which has no page',
      underPath,
      'standfirst',
      'https://news.example/news/articles/lost-barges?rev=2',
    ],
    [
      'names no revision where none was recorded',
      unrecorded,
      'wall',
      'https://news.example/articles/lost-barges/wall',
    ],
  ];
  it.each(cases)('%s', (_name, origin, id, link) => {
    expect(passageAddress(origin, id)).toBe(link);
  });
});

describe('the link of a filter', () => {
  const cases: [name: string, from: ShareOrigin, filter: ReaderFilter, link: string][] = [
    [
      'on one speaker is the speaker’s page',
      from,
      { speakers: ['quern'], depth: 'story' },
      'https://news.example/articles/lost-barges/quern?rev=2',
    ],
    [
      'on several speakers is the reader with a query',
      from,
      { speakers: ['quern', 'venn'], depth: 'story' },
      'https://news.example/articles/lost-barges?speaker=quern,venn&rev=2',
    ],
    [
      'on one speaker’s words alone is the reader with a query',
      from,
      { speakers: ['quern'], depth: 'words' },
      'https://news.example/articles/lost-barges?speaker=quern&show=words&rev=2',
    ],
    [
      'on everyone is the reader',
      unrecorded,
      EVERYONE,
      'https://news.example/articles/lost-barges',
    ],
    [
      'stays under a sub-path',
      underPath,
      { speakers: ['quern', 'venn'], depth: 'words' },
      'https://news.example/news/articles/lost-barges?speaker=quern,venn&show=words&rev=2',
    ],
  ];
  it.each(cases)('%s', (_name, origin, filter, link) => {
    expect(filterAddress(origin, filter)).toBe(link);
  });
});

describe('the link of selected words', () => {
  it('is the reader at their passage, with a directive for browsers that can mark them', () => {
    const link = wordsAddress(from, 'wall', 'text=The%20wall');
    expect(link).toBe('https://news.example/articles/lost-barges?rev=2#wall:~:text=The%20wall');
    expect(parsePassageHash(new URL(link).hash)).toEqual({ kind: 'passage', id: 'wall' });
  });
});

describe('every link', () => {
  const revision = fc.integer({ min: 1, max: 999_999 });

  it('of a passage reads back to its passage and revision', () => {
    fc.assert(
      fc.property(slug, passageId, revision, (article, id, rev) => {
        const link = passageAddress({ ...from, slug: article, revision: rev }, id);
        const { pathname, search } = new URL(link);
        expect(pathname).toBe(passagePath(article, id));
        expect(parseReaderSearch(search)).toEqual({ ...EVERYONE, revision: rev });
      }),
    );
  });

  it('of several speakers reads back to their filter and revision', () => {
    const speakers = fc.uniqueArray(slug, { minLength: 2, maxLength: 100 });
    const depth = fc.constantFrom('story' as const, 'words' as const);
    fc.assert(
      fc.property(speakers, depth, revision, (names, shown, rev) => {
        const filter = { speakers: names, depth: shown };
        const { search } = new URL(filterAddress({ ...from, revision: rev }, filter));
        expect(parseReaderSearch(search)).toEqual({ ...filter, revision: rev });
      }),
    );
  });
});
