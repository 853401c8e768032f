import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Registry } from '#content/registry.ts';
import { listPaths } from '#server/list-pages.tsx';
import { articlePaths, groupsAcrossArticles } from '#server/page-groups.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { vessanyArticles } from '../fixtures/vessany/vessany-articles.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';

const site = { base: '/news/', origin: 'https://news.example' };
const publication = {
  registry: vessany as Registry,
  articles: [
    ...vessanyArticles.map((article) => ({ article, ledger: undefined })),
    { article: well, ledger: wellLedger },
  ],
};

function pageAt(path: string) {
  const page = renderPublicationPage(path, publication, site);
  if (!page) throw new Error(`There is no page at ${path}.`);
  const html = new JSDOM(`<head>${page.head}</head><body>${page.body}</body>`).window.document;
  const text = (selector: string) =>
    [...html.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  return { page, html, text };
}

const paths = [
  ...listPaths(publication),
  ...groupsAcrossArticles(publication, site).flatMap((group) => group.paths()),
  ...publication.articles.flatMap(articlePaths).filter((path) => path.endsWith('/history')),
];

test('there are pages of all and of each speaker, question and topic, and of each history', () => {
  expect(paths).toEqual([
    '/search',
    '/articles/',
    '/speakers/',
    '/questions/',
    '/topics/',
    ...Object.keys(vessany.speakers).map((id) => `/speakers/${id}`),
    '/questions/bridges-shut',
    '/topics/rivers',
    '/topics/counting',
    // The others were never recorded.
    '/articles/lumbra-well/history',
  ]);
  for (const path of paths) {
    const { html } = pageAt(path);
    expect(html.querySelectorAll('h1'), path).toHaveLength(1);
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://news.example/news${path}`,
    );
  }
});

describe('a speaker’s page', () => {
  const { page, html, text } = pageAt('/speakers/maro');

  test('has every statement, the newest first, with its kind, its day and its words', () => {
    const days = [...html.querySelectorAll('li time')].map((time) => time.getAttribute('datetime'));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(text('ol blockquote')).toContain('”أغلقنا 12 جسرا حتى الخريف“');
  });

  test('has the role of the day, which changed', () => {
    const roles = text('ol li > p:last-child').map((line) => line?.split(', in ')[0]);
    expect(new Set(roles)).toEqual(
      new Set([
        'Prime Minister',
        // What runs the other way keeps to itself.
        '\u2068رئيسة الوزراء\u2069',
        '\u2068ראשת הממשלה\u2069',
        '首相',
        'Minister of Bridges',
      ]),
    );
  });

  test('has the context of each, one press away', () => {
    const contexts = html.querySelectorAll('ol details:not([open])');
    expect(contexts).toHaveLength(html.querySelectorAll('ol > li').length);
    for (const context of contexts) expect(context.textContent).toMatch(/^In context./);
  });

  test('leads to each statement in its article', () => {
    const hrefs = [...html.querySelectorAll('ol li > p:last-child a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(hrefs.every((href) => href?.startsWith('/news/articles/vessany-'))).toBe(true);
    expect(hrefs.every((href) => href?.includes('#'))).toBe(true);
  });

  test('narrows down to one story by its address, without a script', () => {
    expect(text('nav[aria-label="Narrow down"] a')).toContain('The bridges of Vessany');
    expect(html.getElementById('bridges')).not.toBeNull();
    expect(page.rules).toContain(
      'main:has([id="bridges"]:target) [data-year]:not([data-story="bridges"]){display:none}',
    );
    const stories = [...html.querySelectorAll('ol > li')].map((li) =>
      li.getAttribute('data-story'),
    );
    expect(stories).toContain('bridges');
    expect(stories).toContain(null);
  });

  test('has a picture that says who, in which office, and how much', () => {
    expect(page.card).toMatchObject({
      kind: 'speaker',
      speaker: 'Ione Maro',
      role: 'Prime Minister',
      words: expect.stringMatching(/^\d+ statements on the record$/),
    });
    expect(html.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(
      'https://news.example/news/speakers/maro.png',
    );
  });

  test('says who it is of, and names its feed', () => {
    expect(page.structuredData).toMatchObject({
      '@type': 'Person',
      name: 'Ione Maro',
      jobTitle: 'Prime Minister',
    });
    const feed = html.querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe('https://news.example/news/speakers/maro.xml');
  });
});

test('a former office has its years, and is nobody’s job', () => {
  const former = {
    ...vessany.speakers.maro,
    roles: [{ role: 'Minister of Bridges', since: '2029-03-01', until: '2031-05-31' }],
  } as const;
  const before = {
    ...publication,
    registry: { ...vessany, speakers: { ...vessany.speakers, maro: former } } as Registry,
  };
  const page = renderPublicationPage('/speakers/maro', before, site);
  expect(page?.card).toMatchObject({ role: 'Minister of Bridges, 2029–2031' });
  expect(page?.head).toContain('Ione Maro, Minister of Bridges, 2029–2031: ');
  expect(page?.structuredData).not.toHaveProperty('jobTitle');
  const list = renderPublicationPage('/speakers/', before, site);
  expect(list?.body).toContain('Minister of Bridges, 2029–2031 · ');
});

describe('a speaker with hundreds of statements', () => {
  const often = {
    registry: vessany as Registry,
    articles: Array.from({ length: 250 }, (_, i) => ({
      article: { ...lighthouse, slug: `lamp-${i}`, published: dayAfter(2 * i), ...quoting('maro') },
      ledger: undefined,
    })),
  };
  const speakerAt = (path: string) => {
    const page = renderPublicationPage(path, often, site);
    const html = new JSDOM(`<body>${page?.body}</body>`).window.document;
    const leads = (label: string) =>
      [...html.querySelectorAll(`nav[aria-label="${label}"] a`)].map((a) => [
        a.textContent,
        a.getAttribute('href'),
      ]);
    return {
      page,
      html,
      leads,
      days: [...html.querySelectorAll('li time')].map((one) => one.getAttribute('datetime')),
    };
  };

  test('has pages of a hundred, the newest first', () => {
    const pages = groupsAcrossArticles(often, site)
      .find(({ at }) => at === '/speakers/maro')
      ?.paths();
    expect(pages).toEqual(['/speakers/maro', '/speakers/maro/2', '/speakers/maro/3']);
    expect(pages?.map((path) => speakerAt(path).days.length)).toEqual([100, 100, 50]);
    expect(speakerAt('/speakers/maro').days[0]).toBe('2032-05-13');
    expect(speakerAt('/speakers/maro/3').days.at(-1)).toBe('2031-01-01');
    expect(speakerAt('/speakers/maro/2').leads('Pages of the list')).toEqual([
      ['Newer', '/news/speakers/maro'],
      ['Older', '/news/speakers/maro/3'],
    ]);
  });

  test('leads to each year, on whichever page it begins', () => {
    expect(speakerAt('/speakers/maro').leads('Narrow down')).toEqual([
      ['All of this page', '#otr-article'],
      ['2032', '#2032'],
      ['2031', '#2031'],
    ]);
    expect(speakerAt('/speakers/maro/3').leads('Narrow down').slice(1)).toEqual([
      ['2032', '/news/speakers/maro#2032'],
      ['2031', '/news/speakers/maro#2031'],
    ]);
  });
});

test('a topic’s page has its articles, the newest first, and its feed', () => {
  const { html, text } = pageAt('/topics/rivers');
  expect(text('h1')).toEqual(['Rivers and bridges']);
  expect([...html.querySelectorAll('h2 a')].map((a) => a.getAttribute('href'))).toEqual([
    '/news/articles/vessany-crossings',
    '/news/articles/vessany-briefing',
  ]);
  expect(html.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
    'https://news.example/news/topics/rivers.xml',
  );
});

test('a speaker’s page narrows down to one topic by its address', () => {
  const { page, html, text } = pageAt('/speakers/maro');
  expect(text('nav[aria-label="Narrow down"] a')).toContain('Rivers and bridges');
  expect(html.getElementById('topic-rivers')).not.toBeNull();
  expect(page.rules).toContain(
    'main:has([id="topic-rivers"]:target) [data-year]:not([data-topics~="rivers"]){display:none}',
  );
});

describe('a question’s page', () => {
  const { html, text } = pageAt('/questions/bridges-shut');

  test('has each claim once, with its day, its claimant’s name on the site, its words and its kind', () => {
    const cells = [...html.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('time, th, td:nth-child(3) > span')].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      [
        '10 June 2031',
        'Teodor Lask',
        '40 bridges',
        'Direct quote',
        'Answers Reporters, direct quote',
      ],
      // Of three articles in three languages.
      ['12 June 2031', 'Ione Maro', '12 bridges', 'Direct quote'],
      ['12 June 2031', 'Brana Oss', '€2.5 million', 'Reported'],
    ]);
  });

  test('leads to each claimant’s page, and to the claim in every article by its headline', () => {
    expect(html.querySelector('tbody th a')?.getAttribute('href')).toBe(
      '/news/speakers/spokesperson-of-bridges',
    );
    const reports = html.querySelectorAll('tbody tr:nth-child(2) td:last-child a');
    expect(
      [...reports].map((a) => [
        a.getAttribute('href'),
        a.getAttribute('lang'),
        a.getAttribute('dir'),
      ]),
    ).toEqual([
      ['/news/articles/vessany-jisr#bridges.maro', 'ar', 'rtl'],
      ['/news/articles/vessany-gesher#bridges.maro', 'he', 'rtl'],
      ['/news/articles/vessany-hashi#bridges.maro', 'ja', null],
    ]);
    expect(reports[0]?.textContent).toBe('إغلاق الجسر الطويل في فيساني');
  });

  test('draws what counts the same together, by day, and says in words what is drawn', () => {
    const drawings = [...html.querySelectorAll('section > svg')];
    expect(drawings.map((svg) => svg.getAttribute('aria-label'))).toEqual([
      'bridges: 40, Teodor Lask, 10 June 2031; 12, Ione Maro, 12 June 2031',
      'EUR: €2.5 million, Brana Oss, 12 June 2031',
    ]);
    expect(text('section > svg text').filter((label) => /[A-Z]/.test(label ?? ''))).toEqual([
      '40 Lask',
      '12 Maro',
      '€2.5 million Oss',
    ]);
  });
});

test('a question’s page says who is denied, and which article speaks for itself', () => {
  const statements = {
    counted: { kind: 'reported', source: 'maro', cue: 'said' },
    never: { kind: 'denial', source: 'oss', respondsTo: { how: 'denies', to: 'counted' } },
  } as const;
  const figure = (id: string, words: string) =>
    ({ mark: 'figure', id: `bridges.${id}`, children: [words] }) as const;
  const article = {
    ...lighthouse,
    speakers: {
      maro: { kind: 'person', name: 'Ione Maro', shortName: 'Maro', group: 'cabinet' },
      oss: { kind: 'person', name: 'Brana Oss', shortName: 'Oss', group: 'witnesses' },
    },
    groups: vessany.groups,
    statements,
    facts: {
      bridges: {
        shared: 'bridges-shut',
        question: 'How many?',
        claims: { maro: { value: 12, unit: 'bridges', by: 'maro' }, oss: { by: 'oss' }, own: {} },
      },
    },
    blocks: [
      {
        kind: 'paragraph',
        id: 'text',
        content: [
          { mark: 'statement', id: 'counted', children: [figure('maro', '12 bridges')] },
          { mark: 'statement', id: 'never', children: [figure('oss', 'not one')] },
          figure('own', 'had not been established'),
        ],
      },
    ],
  } as const;
  const one = {
    registry: vessany as Registry,
    articles: [{ article: article as unknown as Article, ledger: undefined }],
  };
  const page = renderPublicationPage('/questions/bridges-shut', one, site);
  const html = new JSDOM(`<body>${page?.body}</body>`).window.document;
  const rows = [...html.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td:nth-child(3) > span')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Ione Maro', '12 bridges', 'Reported', 'Denied by Oss, denial'],
    ['Brana Oss', 'not one', 'Denial', 'Denies Maro, reported'],
    [`The article “${lighthouse.headline}”`, 'had not been established'],
  ]);
});

test('a history has each revision, word by word', () => {
  const { text } = pageAt('/articles/lumbra-well/history');
  expect(text('h2')).toEqual([
    'Revision 3, 20 January 2031',
    'Revision 2, 5 January 2031',
    'Revision 1, 2 January 2031',
  ]);
  expect(text('li del')).toContain('Monday');
  expect(text('li ins')).toContain('Tuesday');
});

test.each([
  '/speakers/nobody',
  '/questions/none',
  '/articles/lumbra-well',
  '/',
  '/speakers/maro/x',
  '/speakers/maro/2',
  '/speakers/toString',
  '/topics/none',
  '/topics/rivers/2',
  '/topics/rivers/0',
])('there is no such page at %s', (path) => {
  expect(renderPublicationPage(path, publication, site)).toBeUndefined();
});

describe('a list of many articles', () => {
  const many = {
    registry: vessany as Registry,
    articles: Array.from({ length: 101 }, (_, i) => ({
      article: { ...well, slug: `well-${i}`, published: dayAfter(i) },
      ledger: undefined,
    })),
  };
  const listAt = (path: string) => {
    const page = renderPublicationPage(path, many, site);
    const html = new JSDOM(`<body>${page?.body}</body>`).window.document;
    return {
      slugs: [...html.querySelectorAll('h2 a')].map((a) =>
        a.getAttribute('href')?.split('/').at(-1),
      ),
      leads: [...html.querySelectorAll('nav[aria-label="Pages of the list"] a')].map((a) => [
        a.textContent,
        a.getAttribute('href'),
      ]),
    };
  };

  test('has pages of fifty, the newest first, which lead to one another', () => {
    expect(listPaths(many).slice(1, 4)).toEqual(['/articles/', '/archive/2', '/archive/3']);
    const [first, second, third] = ['/articles/', '/archive/2', '/archive/3'].map(listAt);
    expect([first, second, third].map((list) => list?.slugs.length)).toEqual([50, 50, 1]);
    expect(first?.slugs[0]).toBe('well-100');
    expect(third?.slugs).toEqual(['well-0']);
    expect(first?.leads).toEqual([['Older', '/news/archive/2']]);
    expect(second?.leads).toEqual([
      ['Newer', '/news/articles/'],
      ['Older', '/news/archive/3'],
    ]);
    expect(third?.leads).toEqual([['Newer', '/news/archive/2']]);
  });

  test.each(['/articles', '/archive/2/'])('is there at %s too', (path) => {
    expect(listAt(path).slugs).toHaveLength(50);
  });

  test.each(['/archive/1', '/archive/4', '/archive/0', '/archive/x'])('has no page %s', (path) => {
    expect(renderPublicationPage(path, many, site)).toBeUndefined();
  });
});

/** One statement, of a speaker alone. */
function quoting(id: string) {
  const words = { mark: 'statement', id: 'lit', children: ['“It is lit.”'] } as const;
  return {
    speakers: { [id]: { kind: 'person', name: 'Ione Maro', group: 'cabinet' } as const },
    groups: vessany.groups,
    statements: { lit: { kind: 'direct', source: id, cue: 'said' } as const },
    facts: {},
    blocks: [{ kind: 'paragraph', id: 'lamp', content: [words] } as const],
  };
}

function dayAfter(i: number) {
  return new Date(Date.UTC(2031, 0, 1 + i))
    .toISOString()
    .slice(0, 10) as `${number}-${number}-${number}`;
}

test.each([
  ['/speakers/maro', ['speakers/maro.xml']],
  ['/questions/bridges-shut', ['questions/bridges-shut.xml']],
  ['/topics/rivers', ['topics/rivers.xml']],
  ['/articles/', ['feed.xml', 'corrections.xml']],
  ['/speakers/', []],
  ['/questions/', []],
  ['/topics/', []],
  ['/search', []],
])('the page at %s leads to its feeds, and its head to the site’s too', (path, feeds) => {
  const { html } = pageAt(path);
  const shown = [...html.querySelectorAll('main a[type="application/atom+xml"]')];
  expect(shown.map((link) => link.getAttribute('href'))).toEqual(
    feeds.map((feed) => `/news/${feed}`),
  );
  const named = [...html.querySelectorAll('link[type="application/atom+xml"]')];
  expect(named.map((link) => link.getAttribute('href')).toSorted()).toEqual(
    [...new Set([...feeds, 'feed.xml'])]
      .map((feed) => `https://news.example/news/${feed}`)
      .toSorted(),
  );
});
