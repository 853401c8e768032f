import { describe, expect, test } from 'vitest';
import type { Registry } from '#content/registry.ts';
import { listPaths } from '#server/list-pages.tsx';
import { articlePaths, groupsAcrossArticles } from '#server/page-groups.ts';
import { renderPublicationPage } from '#server/publication-pages.tsx';
import { vessany } from '../fixtures/vessany/registry.ts';
import { well } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';
import { dayAfter, pageAt, publication, site } from './vessany-pages.ts';

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
    const html = parseHtml(`<body>${page?.body}</body>`);
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
