import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Registry } from '#content/registry.ts';
import { siteFeeds } from '#publish/feeds.ts';
import { robotsText, sitemapOf } from '#publish/sitemap.ts';
import { groupsAcrossArticles } from '#server/page-groups.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';
import { vessany } from '../fixtures/vessany/registry.ts';
import { vessanyArticles } from '../fixtures/vessany/vessany-articles.ts';
import { well } from '../fixtures/well-article.ts';

const HOME = 'https://news.example/';
const articles = [...vessanyArticles, well];
const publication = {
  registry: vessany as Registry,
  articles: articles.map((article) => ({ article, ledger: undefined })),
};
const feeds = () => [
  ...siteFeeds(articles, HOME),
  ...groupsAcrossArticles(publication, { base: '/', origin: 'https://news.example' }).flatMap(
    (group) => group.files(),
  ),
];
const files = feeds();

const feedAt = (path: string) => parseFeed(files.find((file) => file.path === path)?.text ?? '');

test('there is a feed of the site, of corrections, of each speaker, question and topic', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '/feed.xml',
    '/corrections.xml',
    ...Object.keys(vessany.speakers).map((id) => `/speakers/${id}.xml`),
    '/questions/bridges-shut.xml',
    '/topics/rivers.xml',
    '/topics/counting.xml',
  ]);
});

test('each is Atom that a parser reads, with its page and itself', () => {
  for (const { path, text } of files) {
    expect(XMLValidator.validate(text), path).toBe(true);
    const feed = parseFeed(text);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.self).toBe(`https://news.example${path}`);
    expect(feed.url).toMatch(/^https:\/\/news\.example\//);
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test('the site’s has every article, the newest first', () => {
  const { items } = feedAt('/feed.xml');
  expect(items).toHaveLength(vessanyArticles.length + 1);
  const days = items.map(({ updated }) => updated?.toISOString() ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  expect(items.map(({ url }) => url)).toContain('https://news.example/articles/lumbra-well');
});

test('corrections lead to what was corrected', () => {
  expect(
    feedAt('/corrections.xml').items.map(({ url, description }) => [url, description]),
  ).toEqual([
    [
      'https://news.example/articles/lumbra-well/depth.digger',
      'An earlier version misstated what Tam Quillon measured.',
    ],
    ['https://news.example/articles/lumbra-well/dry-day', 'An earlier version gave the wrong day.'],
  ]);
});

test('signs of markup in words stay words', () => {
  const headline = 'Lamps & buoys: 1 < 2 “said” ]]>';
  const [site] = siteFeeds([{ ...lighthouse, headline }], HOME);
  expect(parseFeed(site?.text ?? '').items[0]?.title).toBe(headline);
});

test('the same articles make the same feeds, whenever they are built', () => {
  expect(feeds()).toEqual(files);
});

test('a sitemap names its pages, with the day they changed', async () => {
  const text = await sitemapOf([
    { address: `${HOME}articles/a`, changed: '2031-03-02' },
    { address: `${HOME}speakers/b` },
  ]);
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toEqual([
    { loc: `${HOME}articles/a`, lastmod: '2031-03-02' },
    { loc: `${HOME}speakers/b` },
  ]);
});

test('the sitemap of any number of pages keeps to its schema', async () => {
  const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');
  for (const pages of [
    [{ address: `${HOME}articles/a?x=1&y=“2”`, changed: '2031-03-02' }],
    Array.from({ length: 300 }, (_, i) => ({ address: `${HOME}articles/${i}` })),
  ]) {
    const contents = await sitemapOf(pages);
    const result = await validateXML({ xml: { fileName: 'sitemap.xml', contents }, schema });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
  }
  const wrong =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lok/></url></urlset>';
  const result = await validateXML({ xml: { fileName: 'x.xml', contents: wrong }, schema });
  expect(result.valid).toBe(false);
});

test('robots may read everything, and are told of the sitemap', () => {
  expect(robotsText(`${HOME}sitemap.xml`)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
  );
});
