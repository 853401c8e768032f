import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildReaderSearch,
  EVERYONE,
  parseReaderSearch,
  type ReaderSearch,
} from '#links/reader-search.ts';
import { anyText, slug } from './arbitraries.ts';

const story = (...speakers: string[]): ReaderSearch => ({ speakers, depth: 'story' });
const words = (...speakers: string[]): ReaderSearch => ({ speakers, depth: 'words' });

describe('a query', () => {
  const name60 = 'w'.repeat(60);
  const many = Array.from({ length: 120 }, (_, i) => `speaker-${i}`);
  const cases: [name: string, query: string, filter: ReaderSearch][] = [
    ['that is empty means everyone', '', EVERYONE],
    ['that is only its sign means everyone', '?', EVERYONE],
    ['about something else means everyone', '?utm_source=mail', EVERYONE],
    ['with one name chooses it', '?speaker=zelensky', story('zelensky')],
    ['may come without its sign', 'speaker=zelensky', story('zelensky')],
    ['with several names keeps their order', '?speaker=putin,biden', story('putin', 'biden')],
    ['with a comma in escapes is the same', '?speaker=putin%2Cbiden', story('putin', 'biden')],
    ['may name speakers one by one', '?speaker=putin&speaker=biden', story('putin', 'biden')],
    ['with a name twice chooses it once', '?speaker=putin,biden,putin', story('putin', 'biden')],
    ['with spaces around a name is read', '?speaker=putin,+biden%20', story('putin', 'biden')],
    ['with nothing between commas leaves that out', '?speaker=,putin,,', story('putin')],
    ['with no name after all means everyone', '?speaker=', EVERYONE],
    ['may ask for the words alone', '?speaker=putin&show=words', words('putin')],
    ['may ask so before it names anybody', '?show=words&speaker=putin', words('putin')],
    ['cannot ask for the words of everyone', '?show=words', EVERYONE],
    ['cannot ask for the words of a name that is none', '?speaker=P!&show=words', EVERYONE],
    ['asking for something else shows the story', '?speaker=putin&show=all', story('putin')],
    ['asking in capitals shows the story', '?speaker=putin&show=WORDS', story('putin')],
    ['asking twice is answered once', '?speaker=putin&show=all&show=words', story('putin')],
    ['keeps what makes sense', '?speaker=<b>,putin,%00', story('putin')],
    ['leaves out a name in capitals', '?speaker=Putin', EVERYONE],
    ['leaves out a name with a dot', '?speaker=graves.putin', EVERYONE],
    ['leaves out a name with hyphens at its ends', '?speaker=-putin,biden-', EVERYONE],
    ['leaves out a selector', '?speaker=putin"],[x', EVERYONE],
    ['keeps a name of 60 letters', `?speaker=${name60}`, story(name60)],
    ['leaves out a name of 61', `?speaker=${name60}w`, EVERYONE],
    ['keeps a hundred names', `?speaker=${many.join(',')}`, story(...many.slice(0, 100))],
    ['with an escape cut short is read around it', '?speaker=putin,%E0%A', story('putin')],
    ['with half a character is read around it', '?speaker=putin,\ud800', story('putin')],
    ['may say which revision its link is from', '?rev=2', { ...EVERYONE, revision: 2 }],
    [
      'may say so of a filter',
      '?speaker=putin&show=words&rev=12',
      { ...words('putin'), revision: 12 },
    ],
    ['may show the sources', '?view=sources', { ...EVERYONE, view: 'sources' }],
    [
      'may show the sources of a filter',
      '?speaker=putin&view=sources',
      { ...story('putin'), view: 'sources' },
    ],
    ['asking for a view that is none shows the story', '?view=all', EVERYONE],
    ['may name a revision of six digits', '?rev=999999', { ...EVERYONE, revision: 999_999 }],
    ['cannot name one of seven', '?rev=1000000', EVERYONE],
    ['cannot name revision nought', '?rev=0', EVERYONE],
    ['cannot name a revision with a nought in front', '?rev=02', EVERYONE],
    ['cannot name a revision below nought', '?rev=-2', EVERYONE],
    ['cannot name half a revision', '?rev=1.5', EVERYONE],
    ['cannot name a revision by a power', '?rev=1e3', EVERYONE],
    ['cannot name a revision in words', '?rev=latest', EVERYONE],
    ['cannot name a revision with spaces', '?rev=+2', EVERYONE],
    ['with commas alone means everyone', '?speaker=,,,,', EVERYONE],
    ['without a value means everyone', '?speaker', EVERYONE],
    ['of ampersands alone means everyone', '?&&&&', EVERYONE],
    ['with a list as JSON leaves it out', '?speaker=["zelensky"]', EVERYONE],
    ['with an array’s brackets means everyone', '?speaker[]=zelensky', EVERYONE],
    ['with a prototype’s name leaves it out', '?speaker=__proto__', EVERYONE],
    ['that would pollute a prototype means everyone', '?__proto__[speaker]=zelensky', EVERYONE],
    ['with a method of all objects leaves it out', '?speaker=toString', EVERYONE],
    ['leaves out a script', '?speaker=<script>window.hacked=1</script>', EVERYONE],
    ['leaves out an image that fails', '?speaker="><img src=x onerror=hacked=1>', EVERYONE],
    ['leaves out a script’s address', '?speaker=javascript:window.hacked=1', EVERYONE],
    ['leaves out a name with a null byte', '?speaker=zelensky%00', EVERYONE],
    ['leaves out bytes that are no text', '?speaker=%ff%fe', EVERYONE],
    ['leaves out a name with a line break', '?speaker=zelensky%0d%0aSet-Cookie:a=1', EVERYONE],
    ['cannot name an enormous revision', '?rev=99999999999999999999', EVERYONE],
    ['with half a code for a revision names none', '?rev=%E0%A4%A', EVERYONE],
    [
      'beside the parameters of others is read',
      '?utm_source=x&fbclid=y&speaker=putin',
      story('putin'),
    ],
    ['in another case of its own key means everyone', '?Speaker=putin', EVERYONE],
  ];
  it.each(cases)('%s', (_name, query, filter) => {
    expect(parseReaderSearch(query)).toEqual(filter);
  });
});

describe('a filter', () => {
  const cases: [name: string, filter: ReaderSearch, query: string][] = [
    ['of everyone needs no query', EVERYONE, ''],
    ['of everyone’s words needs none either', words(), ''],
    ['of one speaker names that speaker', story('zelensky'), '?speaker=zelensky'],
    ['of several names them in order', story('putin', 'biden'), '?speaker=putin,biden'],
    ['of everyone may carry the view', { ...EVERYONE, view: 'sources' }, '?view=sources'],
    ['of everyone may carry a revision', { ...EVERYONE, revision: 2 }, '?rev=2'],
    [
      'of the words alone may carry a revision',
      { ...words('putin'), revision: 2 },
      '?speaker=putin&show=words&rev=2',
    ],
    ['of the words alone says so', words('putin'), '?speaker=putin&show=words'],
  ];
  it.each(cases)('%s', (_name, filter, query) => {
    expect(buildReaderSearch(filter)).toBe(query);
  });
});

/** Every filter that a reader can come to. */
const anyFilter: fc.Arbitrary<ReaderSearch> = fc
  .record({
    speakers: fc.uniqueArray(
      slug.filter(({ length }) => length <= 60),
      { maxLength: 100 },
    ),
    depth: fc.constantFrom('story' as const, 'words' as const),
    revision: fc.option(fc.integer({ min: 1, max: 999_999 })),
    sources: fc.boolean(),
  })
  .map(({ speakers, depth, revision, sources }) => ({
    speakers,
    depth: speakers.length > 0 ? depth : 'story',
    ...(revision !== null && { revision }),
    ...(sources && { view: 'sources' as const }),
  }));

describe('every filter', () => {
  it('reads back from its query as it was', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parseReaderSearch(buildReaderSearch(filter))).toEqual(filter);
      }),
    );
  });

  it('reads back the same where a messenger has put its query in escapes', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const query = buildReaderSearch(filter).replaceAll(',', '%2C');
        expect(parseReaderSearch(query)).toEqual(filter);
      }),
    );
  });

  it('has a query that an address holds as it is, without escapes', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const query = buildReaderSearch(filter);
        expect(new URL(query, 'https://news.example/').search).toBe(query);
      }),
    );
  });
});

describe('any query whatever', () => {
  const anyQuery = fc.oneof(
    anyText,
    anyText.map((text) => `?speaker=${text}`),
    fc.tuple(anyText, anyText).map(([name, show]) => `?speaker=${name}&show=${show}`),
    fc.tuple(fc.double(), anyText).map(([rev, more]) => `?rev=${rev}${more}`),
    fc.integer().map((rev) => `?rev=${rev}`),
  );

  it('is read without an error, and only to safe names, each once', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { speakers, depth, revision = 1 } = parseReaderSearch(query);
        expect(Number.isInteger(revision) && revision > 0 && revision < 1e6).toBe(true);
        for (const name of speakers) {
          expect(name).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
        }
        expect(new Set(speakers).size).toBe(speakers.length);
        expect(speakers.length).toBeLessThanOrEqual(100);
        expect(speakers.length > 0 ? ['story', 'words'] : ['story']).toContain(depth);
      }),
      { numRuns: 1_000 },
    );
  });

  it('settles: what was read, written and read again stays the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = parseReaderSearch(query);
        const written = buildReaderSearch(filter);
        expect(parseReaderSearch(written)).toEqual(filter);
        expect(buildReaderSearch(parseReaderSearch(written))).toBe(written);
      }),
      { numRuns: 1_000 },
    );
  });
});
