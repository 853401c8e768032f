import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Registry } from '#content/registry.ts';
import { publicationPaths, renderPublicationPage } from '#server/publication-pages.tsx';
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

test('there is a page of all speakers and of each, of all questions and of each, and of each history', () => {
  expect(publicationPaths(publication)).toEqual([
    '/speakers/',
    ...Object.keys(vessany.speakers).map((id) => `/speakers/${id}`),
    '/questions/',
    '/questions/bridges-shut',
    // The others were never recorded.
    '/articles/lumbra-well/history',
  ]);
  for (const path of publicationPaths(publication)) {
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
      new Set(['Prime Minister', 'رئيسة الوزراء', 'Minister of Bridges']),
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

  test('says who it is of, and names its feed', () => {
    expect(page.structuredData).toMatchObject({ '@type': 'Person', name: 'Ione Maro' });
    const feed = html.querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe('https://news.example/news/speakers/maro.xml');
  });
});

describe('a question’s page', () => {
  const { html, text } = pageAt('/questions/bridges-shut');

  test('has each claim with its day, its claimant, its words and where it is reported', () => {
    expect(text('tbody th')).toContain('Teodor Lask');
    expect(text('tbody tr').join(' ')).toContain('40 bridges');
    expect(text('tbody tr').join(' ')).toContain('12 جسرا');
    expect(html.querySelector('tbody a')?.getAttribute('href')).toMatch(
      /^\/news\/articles\/vessany-\w+#bridges\.\w+$/,
    );
  });

  test('draws nothing where no two claims count the same', () => {
    expect(html.querySelectorAll('svg')).toHaveLength(0);
  });
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
])('there is no such page at %s', (path) => {
  expect(renderPublicationPage(path, publication, site)).toBeUndefined();
});
