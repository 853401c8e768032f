import { beforeAll, describe, expect, test } from 'vitest';
import { loadArticle, slugs } from '#articles/catalogue.ts';
import { inlineText, partsOf } from '#content/block.ts';
import { publishedPassages } from '#content/passages.ts';
import { articleProblems, renderPage } from '#server/render-page.tsx';
import type { RenderedPage } from '#server/rendered-page.ts';
import { registry } from '#speakers/registry.ts';
import { parseHtml } from '../parse-html.ts';
import { sitePaths } from './site-paths.ts';

const site = { base: '/', origin: 'https://news.example' };

const documentOf = (page: RenderedPage) =>
  parseHtml(`<!doctype html><head>${page.head}</head><body>${page.body}</body>`);

/** Pages for frames: embeds.test.tsx. */
const paths = (await sitePaths()).filter((path) => !path.endsWith('/embed'));
/** The pages of passages are small and of their own form: passage-pages.test.tsx. */
const isPassage = (path: string) => /^\/articles\/[^/]+\/(?!history$)[^/]+$/.test(path);

test('the site has its lists, speakers, questions, topics, every article with its history and passages, and a page for unknown addresses', () => {
  expect(paths.filter((path) => !isPassage(path))).toEqual([
    '/',
    '/method',
    '/search',
    '/articles/',
    '/speakers/',
    '/questions/',
    '/topics/',
    '/404',
    ...Object.keys(registry.speakers).map((id) => `/speakers/${id}`),
    '/questions/izyum-burials',
    '/questions/izyum-deaths',
    '/topics/war-in-ukraine',
    '/topics/natural-disasters',
    '/topics/nepal',
    ...slugs().flatMap((slug) => [`/articles/${slug}`, `/articles/${slug}/history`]),
  ]);
  for (const path of paths.filter(isPassage)) {
    expect(slugs()).toContain(path.split('/')[2]);
  }
  expect(paths).toEqual([...new Set(paths)]);
});

test.each(slugs())('every passage and every speaker of %s has a page', async (slug) => {
  const article = await loadArticle(slug);
  const ids = [
    ...(article?.blocks ?? []).map(({ id }) => id),
    ...Object.keys(article?.statements ?? {}),
    ...Object.entries(article?.facts ?? {}).flatMap(([fact, { claims }]) =>
      Object.keys(claims).map((claim) => `${fact}.${claim}`),
    ),
    ...Object.keys(article?.speakers ?? {}),
    ...Object.keys(article?.former ?? {}),
  ];
  const pages = paths.filter((path) => isPassage(path) && path.split('/')[2] === slug);
  expect(pages.toSorted()).toEqual(ids.map((id) => `/articles/${slug}/${id}`).toSorted());
});

test('the published articles have no problems', async () => {
  expect(await articleProblems()).toBeUndefined();
});

describe.each(paths.filter((path) => !isPassage(path)))('the HTML of %s', (path) => {
  let page: RenderedPage;
  let html: Document;
  beforeAll(async () => {
    page = await renderPage(path, site);
    html = documentOf(page);
  });

  test('is whole: nothing waits for a script to put it in its place', () => {
    expect(page.body).not.toContain('<template');
    expect(page.body).not.toMatch(/<div hidden[^>]*id="S:/);
    expect(page.body).not.toContain('<script');
    expect(page.body).not.toContain('<!--$?-->');
  });

  test('has one main part under one headline', () => {
    expect(html.querySelectorAll('main')).toHaveLength(1);
    expect(html.querySelectorAll('h1')).toHaveLength(1);
  });

  test('has a title, a description, and links within the site alone', () => {
    expect(html.title).toMatch(/On the Record/);
    expect(html.querySelector('meta[name=description]')?.getAttribute('content')).toMatch(/\w+\.$/);
    const hrefs = [...html.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs.filter((href) => !/^[#/]/.test(href ?? ''))).toEqual([]);
  });

  test('leads to no passage that is not on the page', () => {
    const fragments = [...html.querySelectorAll('a[href^="#"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    expect(fragments.filter((id) => html.getElementById(id) === null)).toEqual([]);
  });
});

describe.each(slugs())('the page of %s', async (slug) => {
  const article = await loadArticle(slug);
  if (!article) throw new Error(`There is no article ${slug}.`);
  const page = await renderPage(`/articles/${slug}`, site);
  const html = documentOf(page);

  test('holds every word of the article without any script', () => {
    for (const block of article.blocks) {
      const text = html.getElementById(block.id)?.textContent;
      for (const { content } of partsOf(block)) expect(text).toContain(inlineText(content));
    }
    expect(html.querySelector('h1')?.textContent).toBe(article.headline);
  });

  test('holds every statement and claim, and no filter', () => {
    const panels = (id: string) =>
      html.querySelectorAll(`aside a[href="#${id}"]:not([data-share])`).length;
    for (const id of Object.keys(article.statements)) expect(panels(id)).toBeGreaterThan(0);
    for (const [fact, { claims }] of Object.entries(article.facts)) {
      for (const claim of Object.keys(claims)) expect(panels(`${fact}.${claim}`)).toBe(1);
    }
    const [whole, ...shared] = html.querySelectorAll('a[data-share]');
    expect(whole?.getAttribute('href')).toBe(`/articles/${slug}`);
    const passages = [...publishedPassages(article).keys()].map((id) => `#${id}`);
    const hrefs = shared.map((link) => link.getAttribute('href'));
    expect(hrefs.filter((href) => !passages.includes(href ?? ''))).toEqual([]);
    expect(hrefs.length).toBeGreaterThan(article.blocks.length);
    expect(html.querySelectorAll('[data-target], [data-speakers]')).toHaveLength(0);
    expect(html.querySelectorAll('[name="speaker"][checked]')).toHaveLength(0);
  });

  test('tells link previews its title, text and address', () => {
    const address = `https://news.example/articles/${slug}`;
    const property = (name: string) =>
      html.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(html.title).toBe(`${article.headline} – On the Record`);
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(property('og:type')).toBe('article');
    expect(property('og:site_name')).toBe('On the Record');
    expect(property('og:title')).toBe(article.headline);
    expect(property('og:description')).toBe(article.standfirst);
    expect(property('og:url')).toBe(address);
    expect(property('og:locale')).toBe(article.language.replace('-', '_'));
    expect(property('article:published_time')).toBe(article.published);
  });

  test('describes itself to search engines as a NewsArticle', () => {
    expect(page.structuredData).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: `https://news.example/articles/${slug}`,
      headline: article.headline,
      description: article.standfirst,
      inLanguage: article.language,
      datePublished: article.published,
      dateModified: article.updated ?? article.published,
      creditText: article.credit,
    });
  });

  test('carries its kind, slug and revision for the build', () => {
    expect(page).toMatchObject({ kind: 'article', article: { data: { slug } }, language: 'en-GB' });
    expect(page.article?.revision).toBeGreaterThan(0);
  });
});

test.each([
  ['/', 'On the Record'],
  ['/articles/', 'All articles – On the Record'],
  ['/method', 'What the labels mean – On the Record'],
  ['/speakers/', 'Who is quoted – On the Record'],
  ['/speakers/zelensky', 'Volodymyr Zelensky – On the Record'],
  ['/questions/', 'Questions across articles – On the Record'],
  ['/questions/izyum-burials', 'How many graves or bodies at Izyum? – On the Record'],
])('%s is a page of one column with an address of its own', async (path, title) => {
  const page = await renderPage(path, site);
  const html = documentOf(page);
  expect(page.kind).toBe('plain');
  expect(html.title).toBe(title);
  expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    `https://news.example${path}`,
  );
  expect(html.querySelector('meta[property="og:type"]')?.getAttribute('content')).toBe('website');
});

test.each(['/404', '/articles/never-written', '/no/such/page'])(
  '%s is the page for unknown addresses: not to be indexed, with no address of its own',
  async (path) => {
    const page = await renderPage(path, site);
    const html = documentOf(page);
    expect(page.kind).toBe('not-found');
    expect(html.querySelector('h1')?.textContent).toBe('There is no page at this address');
    expect(html.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(html.querySelector('link[rel=canonical]')).toBeNull();
    const leads = [...html.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(leads.toSorted()).toEqual(
      slugs()
        .map((slug) => `/articles/${slug}`)
        .toSorted(),
    );
  },
);

test('under a sub-path every address has it, in links and in the head', async () => {
  const under = { base: '/news/', origin: 'https://example.org' };
  // Of passages those of one article: they are all made alike.
  const some = paths.filter(
    (path) => !isPassage(path) || path.startsWith('/articles/izyum-burial-site/'),
  );
  for (const path of some) {
    const page = await renderPage(path, under);
    const html = documentOf(page);
    const hrefs = [...html.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(#|\/news\/)/.test(href))).toEqual([]);
    const feeds = [...html.querySelectorAll('link[rel=alternate][type="application/atom+xml"]')];
    expect(
      feeds.map((link) => link.getAttribute('href')),
      path,
    ).toContain('https://example.org/news/feed.xml');
    if (path === '/404') continue;
    const canonical = isPassage(path) ? path.replace(/\/[^/]+$/, '') : path;
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://example.org/news${canonical}`,
    );
  }
});

test('home leads to the questions that are followed across articles', async () => {
  const html = documentOf(await renderPage('/', site));
  const hrefs = [...html.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('/questions/izyum-burials');
  expect(html.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(
    'https://news.example/feed.xml',
  );
});
