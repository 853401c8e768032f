import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISLAND_DIR, ROOT_DIR } from '../sites/hosts.ts';
import { BUILDS, builtFile, builtPage } from './built-page.ts';

const HEADLINE = '440 graves found at burial site in recaptured Izyum, Ukraine says';
const STANDFIRST =
  'Exhumations have begun in the north-eastern town that Russian troops left days earlier. Russia denies targeting civilians; the Ukrainian reports have not been independently verified.';

describe.each(BUILDS)('%s', (_name, { dir, home }) => {
  const address = `${home}/articles/izyum-burial-site`;
  const page = (file: string) => {
    const document = builtPage(dir, file);
    return {
      document,
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta: (name: string) =>
        document
          .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
          ?.getAttribute('content'),
    };
  };

  test('the article names itself to search engines and link previews', () => {
    const { document, canonical, meta } = page('articles/izyum-burial-site.html');
    expect(document.title).toBe(`${HEADLINE} – On the Record`);
    expect(canonical).toBe(address);
    expect(document.documentElement.lang).toBe('en-GB');
    const expected = {
      description: STANDFIRST,
      'og:type': 'article',
      'og:title': HEADLINE,
      'og:description': STANDFIRST,
      'og:url': address,
      'og:locale': 'en_GB',
      'og:image': `${address}.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': HEADLINE,
      'twitter:card': 'summary_large_image',
      'article:published_time': '2022-09-16',
    };
    const names = Object.keys(expected);
    expect(Object.fromEntries(names.map((name) => [name, meta(name)]))).toEqual(expected);
  });

  test('the article is described as news, in one JSON-LD at the end of the body', () => {
    const { document } = page('articles/izyum-burial-site.html');
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(scripts[0]);
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: address,
      mainEntityOfPage: address,
      headline: HEADLINE,
      description: STANDFIRST,
      inLanguage: 'en-GB',
      datePublished: '2022-09-16',
      image: { '@type': 'ImageObject', url: `${address}.png` },
      publisher: { logo: { '@type': 'ImageObject', url: `${home}/icon.svg` } },
    });
  });

  test('the article’s policy allows own scripts and styles alone, none inline but its own', () => {
    const policy = page('articles/izyum-burial-site.html')
      .document.querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  test.each([
    ['index.html', '/', 'On the Record'],
    ['articles/index.html', '/articles/', 'All articles – On the Record'],
  ])(
    '%s has a title, a description and one address, and no picture that would age',
    (file, path, title) => {
      const { document, canonical, meta } = page(file);
      expect(document.title).toBe(title);
      expect(meta('description')).toMatch(/\w{4}/);
      expect(canonical).toBe(home + path);
      expect(meta('og:title')).toBe(title);
      expect(meta('og:image')).toBeUndefined();
    },
  );

  test.each([
    ['method', 'What the labels mean – On the Record'],
    ['articles/izyum-burial-site', `${HEADLINE} – On the Record`],
  ])('%s is there by either name of its file, for hosts of both kinds', (name, title) => {
    expect(page(`${name}.html`).document.title).toBe(title);
    expect(builtFile(dir, `${name}/index.html`)).toBe(builtFile(dir, `${name}.html`));
  });

  test('the page for unknown addresses asks not to be listed', () => {
    const { document, canonical, meta } = page('404.html');
    expect(document.title).toBe('Page not found – On the Record');
    expect(meta('robots')).toBe('noindex');
    expect(canonical).toBeUndefined();
  });
});

test('the picture that the article names is there', () => {
  expect(existsSync(join(ROOT_DIR, 'articles/izyum-burial-site.png'))).toBe(true);
});

test('search engines are told of an article’s corrections and the day of the last', () => {
  const scripts = builtPage(ISLAND_DIR, 'articles/lumbra-well.html').querySelectorAll(
    'script[type="application/ld+json"]',
  );
  expect(scripts).toHaveLength(1);
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2031-01-02',
    dateModified: '2031-01-20',
    correction: [
      {
        '@type': 'CorrectionComment',
        datePublished: '2031-01-05',
        text: 'An earlier version gave the wrong day.',
      },
      {
        '@type': 'CorrectionComment',
        datePublished: '2031-01-20',
        text: 'An earlier version misstated what Tam Quillon measured.',
      },
    ],
  });
});
