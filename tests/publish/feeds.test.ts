import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { article as denial } from '#articles/izyum-denial/article.ts';
import { article as ends } from '#articles/izyum-exhumation-ends/article.ts';
import type { Registry } from '#content/registry.ts';
import { siteFeeds } from '#publish/feeds.ts';
import { robotsText, sitemapOf } from '#publish/sitemap.ts';
import { groupsAcrossArticles } from '#server/page-groups.ts';
import { registry } from '#speakers/registry.ts';
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

test('each is Atom that a parser reads, with its page, known by its own address', () => {
  for (const { path, text } of files) {
    const feed = parseFeed(text);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.self).toBe(`https://news.example${path}`);
    expect(text).toContain(`<id>https://news.example${path}</id>`);
    expect(feed.url).toMatch(/^https:\/\/news\.example\//);
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test('each keeps to the schema of Atom', async () => {
  const schema = readFileSync('tests/fixtures/atom.rng', 'utf8');
  const check = (fileName: string, contents: string) =>
    validateXML({ xml: { fileName, contents }, schema, extension: 'relaxng' });
  for (const { path, text } of files) {
    const { errors } = await check(path.slice(1).replaceAll('/', '-'), text);
    expect(errors.map(({ message }) => message)).toEqual([]);
  }
  const text = files[0]?.text ?? '';
  const broken = [
    text.replace(/<updated>[^<]*<\/updated>/, ''),
    text.replace(/<updated>[^<]*</, '<updated>2031-03-02<'),
    text.replace(/<id>[^<]*<\/id>/, '<id>feed</id>'),
    text.replace('type="html"', 'type="markup"'),
  ];
  for (const wrong of broken) expect((await check('wrong.xml', wrong)).valid).toBe(false);
});

test('what has one id in several feeds is one entry', () => {
  const texts = [...files, ...siteFeeds([denial, ends], HOME), ...filesOfPublished()];
  const entries = texts.flatMap(({ text }) => text.match(/<entry>.*?<\/entry>/gs) ?? []);
  const idOf = (entry: string) => /<id>(.*?)<\/id>/s.exec(entry)?.[1];
  const different = new Set(entries);
  expect(entries.length).toBeGreaterThan(different.size);
  expect(new Set([...different].map(idOf)).size).toBe(different.size);
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

test('corrections of one passage are entries of their own, and none is an article', () => {
  const note = (text: string) =>
    ({ on: '2031-03-04', passage: 'headline', note: text, before: 'a', after: 'b' }) as const;
  const [, corrected] = siteFeeds(
    [{ ...lighthouse, corrections: [note('One'), note('Two')] }],
    HOME,
  );
  expect(parseFeed(corrected?.text ?? '').items.map(({ id, url }) => [id, url])).toEqual([
    [
      'https://news.example/articles/skerry-light#corrected-2031-03-04',
      'https://news.example/articles/skerry-light',
    ],
    [
      'https://news.example/articles/skerry-light#corrected-2031-03-04-2',
      'https://news.example/articles/skerry-light',
    ],
  ]);
});

test('a feed without entries is as old as the newest article', () => {
  const [, corrected] = siteFeeds([{ ...lighthouse, corrections: [] }], HOME);
  expect(corrected?.text).toContain('<updated>2031-03-09T00:00:00.000Z</updated>');
  expect(corrected?.text).not.toContain('<entry>');
});

test('signs of markup in words stay words', () => {
  const headline = 'How <details> and &copy; work: 1 < 2 “said” ]]>';
  const [site] = siteFeeds([{ ...lighthouse, headline }], HOME);
  const { entry } = new XMLParser().parse(site?.text ?? '').feed;
  expect(JSDOM.fragment(entry.title).textContent).toBe(headline);
});

/** The feeds across articles of the published ones. */
function filesOfPublished() {
  const published = [denial, ends].map((article) => ({ article, ledger: undefined }));
  const own = { registry, articles: published };
  return groupsAcrossArticles(own, { base: '/', origin: 'https://news.example' }).flatMap((group) =>
    group.files(),
  );
}

/** The titles of a feed of the published articles, and what the entries say, by paragraph. */
function entriesAt(path: string) {
  const feed = filesOfPublished().find((file) => file.path === `${path}.xml`);
  const { entry } = new XMLParser().parse(feed?.text ?? '').feed;
  return [entry]
    .flat()
    .map(({ title, summary }: { title: string; summary: string }) => [
      JSDOM.fragment(title).textContent,
      ...[...JSDOM.fragment(summary).querySelectorAll('p')].map((line) => line.textContent),
    ]);
}

test('numbers of a question keep their scope, so that nobody seems to contradict themselves', () => {
  const entries = entriesAt('/questions/izyum-burials');
  expect(entries.filter(([title]) => title?.startsWith('Syniehubov'))).toEqual([
    [
      'Syniehubov (reported): 436 bodies',
      'Claim: How many graves or bodies at Izyum?',
      'Reported: 436 bodies',
      '– Oleh Syniehubov, Governor of Kharkiv region',
      'Exhumation at Izyum ends with two official counts: 447 bodies and 436, On the Record, 24 September 2022',
    ],
    [
      'Syniehubov (reported): 146 bodies, exhumed so far',
      'Claim: How many graves or bodies at Izyum?',
      'Reported: 146 bodies, exhumed so far',
      '– Oleh Syniehubov, Governor of Kharkiv region',
      'Kremlin calls account of Izyum burials a lie; governor counts 146 bodies exhumed, On the Record, 19 September 2022',
    ],
  ]);
});

test('what a speaker says is told with the speaker, the kind and the words', () => {
  expect(entriesAt('/speakers/peskov')).toEqual([
    [
      'Peskov (denial): he called the Ukrainian account of Izyum a lie',
      'Denial: he called the Ukrainian account of Izyum a lie',
      '– Dmitry Peskov, Kremlin spokesman',
      'Exhumation at Izyum ends with two official counts: 447 bodies and 436, On the Record, 24 September 2022',
    ],
    [
      "Peskov: “It's the same scenario as in Bucha. It's a lie, and of course we will defend the truth in this story.”",
      "“It's the same scenario as in Bucha. It's a lie, and of course we will defend the truth in this story.”",
      '– Dmitry Peskov, Kremlin spokesman',
      'Kremlin calls account of Izyum burials a lie; governor counts 146 bodies exhumed, On the Record, 19 September 2022',
    ],
  ]);
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
