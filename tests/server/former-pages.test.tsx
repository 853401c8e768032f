import { describe, expect, test } from 'vitest';
import { formerFiles, formerPaths, renderFormerPage } from '#server/former-page.tsx';
import type { FormerSlug } from '#server/former-slugs.ts';
import { sunkLedger } from '../fixtures/island-articles.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';

const site = { base: '/news/', origin: 'https://news.example' };
const articles = [{ article: well, ledger: wellLedger }];
const registry = { groups: {}, speakers: {}, questions: {}, stories: {}, topics: {} };

const spring: FormerSlug = {
  slug: 'lumbra-spring',
  resolution: { kind: 'moved', to: 'lumbra-well' },
  ledger: undefined,
};
const pier: FormerSlug = {
  slug: 'lumbra-pier',
  resolution: {
    kind: 'withdrawn',
    slug: 'lumbra-pier',
    on: '2031-02-20',
    reason: 'There never was such a pier.',
  },
  ledger: sunkLedger,
};

const pageAt = (path: string) =>
  renderFormerPage(path, [spring, pier], { articles, registry }, site);

test.each(['/articles/lumbra-spring', '/articles/lumbra-pier', '/articles/lumbra-pier/sunk'])(
  '%s names the feed of all articles',
  (path) => {
    expect(pageAt(path)?.head).toContain(
      '<link rel="alternate" type="application/atom+xml" href="https://news.example/news/feed.xml"/>',
    );
  },
);

describe('an earlier slug of an article', () => {
  test.each(['/articles/lumbra-spring', '/articles/lumbra-spring/'])('%s leads to it', (path) => {
    const page = pageAt(path);
    expect(page?.redirectsTo).toBe('/news/articles/lumbra-well');
    expect(page?.head).toContain('href="https://news.example/news/articles/lumbra-well"');
    expect(page?.body).toContain('<a href="/news/articles/lumbra-well">Read the article</a>');
  });

  test.each([
    ['dry', '/news/articles/lumbra-well#dry'],
    ['pledge', '/news/articles/lumbra-well#pledge'],
    ['brack', '/news/articles/lumbra-well?speaker=brack'],
  ])('has a page for %s, which leads to %s', (id, target) => {
    expect(pageAt(`/articles/lumbra-spring/${id}`)?.redirectsTo).toBe(target);
    expect(formerPaths(spring, articles)).toContain(`/articles/lumbra-spring/${id}`);
  });

  test.each([
    ['dry-day/embed', '“It ran dry on Tuesday”'],
    ['depth.council/embed', '9 metres, to the floor'],
    ['second-spring/embed', 'This passage was withdrawn'],
    ['history', 'What was changed, and when'],
  ])('has a page at %s, which is that of the article: “%s”', (rest, words) => {
    const page = pageAt(`/articles/lumbra-spring/${rest}`);
    expect(page?.body).toContain(words);
    expect(page?.head).not.toContain('lumbra-spring');
    expect(formerPaths(spring, articles)).toContain(`/articles/lumbra-spring/${rest}`);
  });

  test('has the answers of oEmbed', () => {
    const files = formerFiles(spring, articles, 'https://news.example/news/');
    const file = files.find(({ path }) => path === '/articles/lumbra-spring/dry-day/oembed.json');
    expect(JSON.parse(file?.text ?? '{}').url).toBe(
      'https://news.example/news/articles/lumbra-well/dry-day',
    );
    expect(formerFiles(pier, articles, 'https://news.example/news/')).toEqual([]);
  });
});

describe('a withdrawn article', () => {
  test('has a page that says when and why', () => {
    const page = pageAt('/articles/lumbra-pier');
    expect(page?.redirectsTo).toBeUndefined();
    expect(page?.body).toContain('Pier of Port Ember sinks');
    expect(page?.body).toContain('20 February 2031. There never was such a pier.');
    expect(page?.head).toContain('content="noindex"');
  });

  test('has a page for each passage, which says what it said', () => {
    expect(formerPaths(pier, articles)).toEqual([
      '/articles/lumbra-pier',
      '/articles/lumbra-pier/history',
      '/articles/lumbra-pier/headline',
      '/articles/lumbra-pier/standfirst',
      '/articles/lumbra-pier/sunk',
      '/articles/lumbra-pier/no-wind',
      '/articles/lumbra-pier/no-wind/embed',
    ]);
    expect(pageAt('/articles/lumbra-pier/sunk')?.body).toContain('<s>The pier sank at noon.</s>');
  });

  test('says the same in frames, which its links leave, and in place of its history', () => {
    const frame = pageAt('/articles/lumbra-pier/no-wind/embed');
    expect(frame?.body).toContain('There never was such a pier.');
    expect(frame?.body).toContain('<s>there was no wind</s>');
    expect(frame?.head).toContain('<base target="_top">');
    expect(pageAt('/articles/lumbra-pier/history')?.body).toContain('There never was such a pier.');
  });
});

test.each([
  ...['/articles/lumbra-pier/never', '/articles/lumbra-spring/never', '/articles/lumbra'],
  ...['/articles/lumbra-pier/sunk/embed', '/articles/lumbra-spring/dry/embed'],
])('there is no page at %s', (path) => {
  expect(pageAt(path)).toBeUndefined();
});
