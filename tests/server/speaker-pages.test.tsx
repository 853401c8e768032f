import { describe, expect, test } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Registry } from '#content/registry.ts';
import { groupsAcrossArticles } from '#server/page-groups.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';
import { dayAfter, pageAt, publication, site } from './vessany-pages.ts';

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

  test('marks the choice and says how many it leaves, without a script', () => {
    expect(page.rules).toContain(
      'main:has([id="bridges"]:target) nav>[href$="#bridges"]{font-weight:600',
    );
    expect(html.getElementById('bridges')?.textContent).toMatch(
      /^\d+ of \d+ statements: The bridges of Vessany$/,
    );
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

test('a speaker’s page narrows down to one topic by its address', () => {
  const { page, html, text } = pageAt('/speakers/maro');
  expect(text('nav[aria-label="Narrow down"] a')).toContain('Rivers and bridges');
  expect(html.getElementById('topic-rivers')).not.toBeNull();
  expect(page.rules).toContain(
    'main:has([id="topic-rivers"]:target) [data-year]:not([data-topics~="rivers"]){display:none}',
  );
});

describe('what an article withdrew', () => {
  const quoting = {
    registry: {
      ...vessany,
      speakers: {
        dowser: { kind: 'person', name: 'A dowser', group: 'witnesses' },
        brack: { kind: 'person', name: 'Ottoline Brack', group: 'witnesses' },
      },
    } as Registry,
    articles: [{ article: well, ledger: wellLedger }],
  };
  const linesOf = (path: string) => {
    const page = renderPublicationPage(path, quoting, site);
    const html = parseHtml(`<body>${page?.body}</body>`);
    return [...html.querySelectorAll('ol > li')].map((li) => ({
      withdrawn: li.querySelector('del')?.textContent,
      notes: [...li.querySelectorAll('p')].map((p) => p.textContent?.replace(/\s+/g, ' ')),
    }));
  };

  test('stands on the speaker’s page, struck through, with the day and the reason', () => {
    expect(linesOf('/speakers/dowser')).toEqual([
      {
        withdrawn: 'a second spring lies under the square.',
        notes: [
          '2 January 2031',
          'Reported',
          'a second spring lies under the square.',
          'This passage was withdrawn on 5 January 2031. Nobody else has heard of a spring.',
          'in Port Ember’s well runs dry',
        ],
      },
    ]);
  });

  test('is not counted, neither among all statements nor in a choice', () => {
    const { dowser } = quoting.registry.speakers;
    const said = {
      ...lighthouse,
      speakers: { ...lighthouse.speakers, dowser: { ...dowser, group: 'sea' } },
      statements: {
        ...lighthouse.statements,
        'no-warning': { source: 'dowser', kind: 'reported' },
      },
    } as Article;
    const articles = [{ article: said, ledger: undefined }, ...quoting.articles];
    const page = renderPublicationPage('/speakers/dowser', { ...quoting, articles }, site);
    const html = parseHtml(`<body>${page?.body}</body>`);
    expect(html.querySelectorAll('ol > li')).toHaveLength(2);
    expect(html.body.textContent).toContain('1 statement in 1 article,');
    expect(html.getElementById('2031')?.textContent).toBe('1 of 1 statement: 2031');
  });

  test('is nobody else’s', () => {
    expect(linesOf('/speakers/brack').map(({ withdrawn }) => withdrawn)).toEqual([undefined]);
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
  expect(list?.body).toContain('Minister of Bridges, 2029–2031\u00a0· ');
});

test('an hour begins its line with a capital, and words of every kind have their own line', () => {
  const said = (id: string) => ({ mark: 'statement', id, children: [`${id} words`] }) as const;
  const when = { on: '2031-03-01', time: 'late' } as const;
  const article = {
    ...lighthouse,
    ...quoting('maro'),
    statements: {
      told: { kind: 'reported', source: 'maro', when },
      quoted: { kind: 'direct', source: 'maro', cue: 'said', when },
    },
    blocks: [{ kind: 'paragraph', id: 'lamp', content: [said('told'), said('quoted')] }],
  } as unknown as Article;
  const one = { registry: vessany as Registry, articles: [{ article, ledger: undefined }] };
  const page = renderPublicationPage('/speakers/maro', one, site);
  const html = parseHtml(`<body>${page?.body}</body>`);
  expect([...html.querySelectorAll('li time')].map((day) => day.textContent)).toEqual([
    'Late on Saturday, 1 March 2031',
    'Late on Saturday, 1 March 2031',
  ]);
  const lines = [...html.querySelectorAll('li > [data-kind]')];
  expect(lines.map((line) => [line.localName, line.getAttribute('data-kind')])).toEqual([
    ['p', 'reported'],
    ['blockquote', 'direct'],
  ]);
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
    const html = parseHtml(`<body>${page?.body}</body>`);
    const leads = (label: string) =>
      [...(html.querySelector(`nav[aria-label="${label}"]`)?.querySelectorAll('a') ?? [])].map(
        (a) => [a.textContent, a.getAttribute('href')],
      );
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

  test('keeps to a choice from page to page, as far as there is something of it', () => {
    const { html, page } = speakerAt('/speakers/maro/2');
    const hrefsOf = (id: string) =>
      [...(html.getElementById(id)?.querySelectorAll('a') ?? [])].map((a) =>
        a.getAttribute('href'),
      );
    // All three pages have something of 2031.
    expect(hrefsOf('otr-pages-2031')).toEqual([
      '/news/speakers/maro#2031',
      '/news/speakers/maro/3#2031',
    ]);
    expect(page?.rules).toContain('[id="otr-pages-2031"]{display:block}');
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

test('everyone who is quoted stands by group and surname, and by letter where a group is long', () => {
  const names = (path: string, of: typeof publication) => {
    const page = renderPublicationPage(path, of, site);
    const html = parseHtml(`<body>${page?.body}</body>`);
    return [...html.querySelectorAll('h2, h3, li a')].map((one) => one.textContent);
  };
  expect(names('/speakers/', publication)).toEqual([
    'Cabinet of Vessany',
    'Teodor Lask',
    'Ione Maro',
    'Offices',
    'Vessany Count Office',
    'Witnesses',
    'Teodor Lask, the elder',
    'Brana Oss',
    'Press',
    'Reporters in the room',
    'Vessany Tidings',
  ]);
  const many = Array.from({ length: 21 }, (_, i) => [
    `member-${i}`,
    {
      kind: 'person',
      name: `Ana ${i < 20 ? 'Bell' : 'Arn'}`,
      shortName: i < 20 ? 'Bell' : 'Arn',
      group: 'press',
    },
  ]);
  const registry = { ...vessany, speakers: Object.fromEntries(many) } as Registry;
  expect(names('/speakers/', { ...publication, registry }).slice(0, 4)).toEqual([
    'Press',
    'A',
    'Ana Arn',
    'B',
  ]);
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
