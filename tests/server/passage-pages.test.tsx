import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { slugs } from '#articles/catalogue.ts';
import { composeDevPage, composePage } from '#build/compose-page.ts';
import type { Article } from '#content/article.ts';
import { passagePageIds, renderPassagePage } from '#server/passage-page.tsx';
import { renderPage } from '#server/render-page.tsx';
import type { RenderedPage } from '#server/rendered-page.ts';
import { ferry, lighthouse } from '../fixtures/island-articles.ts';
import { well, wellLedger } from '../fixtures/well-article.ts';
import { parseHtml } from '../parse-html.ts';
import { sitePaths } from './site-paths.ts';

const site = { base: '/', origin: 'https://news.example' };

const island = [
  { article: lighthouse, ledger: undefined },
  { article: ferry, ledger: undefined },
  { article: well, ledger: wellLedger },
];

function pageAt(path: string, { base = '/' } = {}): RenderedPage {
  const page = renderPassagePage(path, island, { ...site, base });
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}

const composed = (page: RenderedPage) =>
  composePage(readFileSync('index.html', 'utf8'), page, {
    css: 'main { color: black }',
    beforePaint: 'before("paint")',
    atEnd: page.redirectsTo && 'lead("on")',
    icon: '/icon.svg',
    printStyles: '/print.css',
  });

/** Where passages lead that respond to another article, or are responded to in one. */
const OTHER_ENDS: Record<string, string[]> = {
  '/articles/izyum-denial/torture-evidence': ['/articles/izyum-exhumation-ends#account-a-lie'],
  '/articles/izyum-exhumation-ends/account-a-lie': ['/articles/izyum-denial#torture-evidence'],
};

const documentOf = (page: RenderedPage) => parseHtml(composed(page));

const meta = (html: Document, name: string) =>
  html.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const canonical = (html: Document) =>
  html.querySelector('link[rel=canonical]')?.getAttribute('href');

const refresh = (html: Document) =>
  html.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');

const link = (html: Document) => html.querySelector('main a')?.getAttribute('href');

test.each([
  [
    '/articles/lumbra-ferry/held-firm',
    'Fenn: “She held firm” “The rock did not” “and nobody got wet.”',
    '“She held firm” “The rock did not” “and nobody got wet.” – Odalys Fenn, Harbour master',
    '#held-firm',
  ],
  [
    '/articles/lumbra-ferry/storm',
    'The sea, calm for as long as anyone remembered, had been …',
    'The sea, calm for as long as anyone remembered, had been rough in a storm from 27 February to 2 March. The ferry had cost €2.5 million.',
    '#storm',
  ],
  [
    '/articles/lumbra-ferry/aboard.captain',
    'Хвилька: 38 passengers, without the crew',
    '“38 passengers” – Ярина Хвилька, Captain of the ferry, via The Lumbra Lantern. Disputed by Lumbra Wave Survey',
    '#aboard.captain',
  ],
  [
    '/articles/lumbra-ferry/fenn',
    'Odalys Fenn: 2 statements – Ferry aground off Lumbra, harbour office says',
    'Odalys Fenn, Harbour master. “She held firm” “The rock did not” “and nobody got wet.” Reported: at least 40 people aboard',
    '?speaker=fenn',
  ],
])(
  '%s tells previews its words, and leads on to the reader',
  (path, title, description, ending) => {
    const page = pageAt(path);
    const html = documentOf(page);
    expect(page.kind).toBe('passage');
    expect(html.documentElement.lang).toBe('en-GB');
    expect(html.title).toBe(title);
    expect(meta(html, 'description')).toBe(description);
    expect(canonical(html)).toBe('https://news.example/articles/lumbra-ferry');
    expect(meta(html, 'og:type')).toBe('article');
    expect(meta(html, 'og:site_name')).toBe('On the Record');
    expect(meta(html, 'og:title')).toBe(title);
    expect(meta(html, 'og:description')).toBe(description);
    expect(meta(html, 'og:url')).toBe(`https://news.example${path}`);
    expect(meta(html, 'og:image')).toBe(`https://news.example${path}.png`);
    expect(meta(html, 'og:image:type')).toBe('image/png');
    expect(meta(html, 'og:image:width')).toBe('1200');
    expect(meta(html, 'og:image:height')).toBe('630');
    expect(meta(html, 'og:image:alt')).toBe(description);
    expect(meta(html, 'twitter:card')).toBe('summary_large_image');
    expect(meta(html, 'robots')).toBeUndefined();

    const target = `/articles/lumbra-ferry${ending}`;
    expect(refresh(html)).toBe(`0; url=${target}`);
    expect(link(html)).toBe(target);
    expect([...html.scripts].map(({ textContent }) => textContent)).toEqual([
      'before("paint")',
      'lead("on")',
    ]);
  },
);

test('a statement’s page shows the words, who said them, and the article', () => {
  const html = documentOf(pageAt('/articles/lumbra-ferry/engine-silent'));
  expect(html.querySelector('blockquote')?.textContent).toBe(
    '“The engine fell silent with 38 passengers asleep.”',
  );
  const text = html.querySelector('main')?.textContent ?? '';
  expect(text).toContain('Ярина Хвилька, Captain of the ferry');
  expect(text).toContain(ferry.headline);
});

test('a speaker’s page lists everything they said', () => {
  const html = documentOf(pageAt('/articles/lumbra-ferry/sea-ministry'));
  expect(html.querySelector('h1')?.textContent).toBe('Ministry of the Sea');
  expect([...html.querySelectorAll('.words')].map(({ textContent }) => textContent)).toEqual([
    'Denial: denied that the lighthouse had been dark',
    'No comment: has not said who will pay.',
    'Reported: The ministry’s chart gives 4 metres.',
  ]);
  expect(html.querySelector('blockquote')).toBeNull();
});

test.each([
  ['held-firm', 'Direct quote', '“She held firm” “The rock did not” “and nobody got wet.”', true],
  ['no-warning', 'Reported', 'there were about 60 people and no warning.', false],
  [
    'no-word-on-cost',
    'No comment',
    'Ministry of the Sea has not commented: has not said who will pay.',
    false,
  ],
  ['aboard.captain', 'Claim: How many were aboard?', '38 passengers, without the crew', true],
  ['lamp', 'A paragraph of the article', 'The Ministry of the Sea denied', true],
])(
  'the page of %s says its kind, “%s”, and sets only quotations as quotes',
  (id, kind, words, isQuoted) => {
    const html = documentOf(pageAt(`/articles/lumbra-ferry/${id}`));
    expect(html.querySelector('header')?.textContent).toBe('On the Record');
    expect(html.querySelector('time')?.textContent).toBe('2 March 2031');
    expect(html.querySelector('.label')?.textContent).toBe(kind);
    expect(html.querySelector('.words')?.textContent).toContain(words);
    expect([...html.querySelectorAll('.words')].at(-1)?.localName).toBe(
      isQuoted ? 'blockquote' : 'p',
    );
  },
);

describe('where the article is in another language than the interface', () => {
  const german: Article = {
    ...ferry,
    language: 'de',
    facts: {
      depth: {
        question: 'Wie tief ist das Wasser?',
        claims: {
          lantern: {
            value: 3,
            bound: 'more-than',
            unit: 'Meter',
            by: 'lantern',
            verification: { by: 'wave-survey', result: 'denied', verdict: 'Das ist falsch.' },
          },
        },
      },
    },
  };

  /** The lines of a page, and what of each is marked. */
  const linesOf = (id: string) => {
    const articles = [{ article: german, ledger: undefined }];
    const page = renderPassagePage(`/articles/lumbra-ferry/${id}`, articles, site);
    const lines = parseHtml(page?.body ?? '').querySelectorAll('.label, .words, .source');
    return [...lines].map((line) => {
      const marked = line.matches('[lang=de]') ? line : line.querySelector('[lang=de]');
      return [line.textContent, marked?.textContent];
    });
  };

  test.each([
    [
      'no-warning',
      ['there were about 60 people and no warning.', 'there were about 60 people and no warning.'],
    ],
    [
      'no-word-on-cost',
      [
        'Ministry of the Sea has not commented: has not said who will pay.',
        'has not said who will pay.',
      ],
    ],
    [
      'held-firm',
      [
        '“She held firm” “The rock did not” “and nobody got wet.”',
        '“She held firm” “The rock did not” “and nobody got wet.”',
      ],
    ],
    ['depth.lantern', ['Claim: Wie tief ist das Wasser?', 'Wie tief ist das Wasser?']],
    ['depth.lantern', ['Reported: more than 3 Meter', '3 Meter']],
    ['depth.lantern', ['Denied by Lumbra Wave Survey: “Das ist falsch.”', 'Das ist falsch.']],
    [
      'sea-ministry',
      [
        'Denial: denied that the lighthouse had been dark',
        'denied that the lighthouse had been dark',
      ],
    ],
  ])('the page of %s marks the article’s words as in its language', (id, line) => {
    expect(linesOf(id)).toContainEqual(line);
  });
});

test('the page of a claim says who checked it', () => {
  const html = documentOf(pageAt('/articles/lumbra-ferry/depth.lantern'));
  expect(html.querySelector('main')?.textContent).toContain(
    'Not independently verified: Lumbra Wave Survey could not verify it',
  );
});

test.each([
  ['vow', 'promise', '#vow'],
  ['pledge', 'promise', '#pledge'],
  ['crowd', 'market', '#crowd'],
  ['digging', 'rope', '#digging'],
  ['depth.council', 'depth.brack', '#depth.council'],
  ['mayor', 'brack', '?speaker=brack'],
  ['elders', 'brack', '?speaker=brack,quillon'],
])(
  'the page of the earlier id %s is that of %s, and leads on so that the reader is told',
  (id, now, ending) => {
    const earlier = documentOf(pageAt(`/articles/lumbra-well/${id}`));
    const standing = documentOf(pageAt(`/articles/lumbra-well/${now}`));
    expect(earlier.title).toBe(standing.title);
    expect(meta(earlier, 'og:url')).toBe(`https://news.example/articles/lumbra-well/${now}`);
    expect(meta(earlier, 'og:image')).toBe(meta(standing, 'og:image'));
    expect(canonical(earlier)).toBe('https://news.example/articles/lumbra-well');
    expect(refresh(earlier)).toBe(`0; url=/articles/lumbra-well${ending}`);
    expect(link(earlier)).toBe(`/articles/lumbra-well${ending}`);
  },
);

test.each([
  [
    'hills',
    'The dowser has never been to Port Ember.',
    'A dowser thought a second spring lies under the square.',
  ],
  ['second-spring', 'Nobody else has heard of a spring.', 'a second spring lies under the square.'],
  ['dowser', 'The dowser spoke of another town.', 'A dowser from the hills, Person'],
])(
  'the page of the withdrawn %s says why, shows what stood there, and stays',
  (id, reason, words) => {
    const page = pageAt(`/articles/lumbra-well/${id}`);
    const html = documentOf(page);
    expect(page.redirectsTo).toBeUndefined();
    expect(refresh(html)).toBeUndefined();
    expect(html.scripts).toHaveLength(1);
    expect(html.title).toBe('A withdrawn passage – Port Ember’s well runs dry');
    expect(meta(html, 'description')).toBe(reason);
    expect(meta(html, 'robots')).toBe('noindex');
    expect(html.querySelector('link[rel="alternate"]')?.getAttribute('href')).toMatch(
      /\/feed\.xml$/,
    );
    expect(canonical(html)).toBeUndefined();
    expect(meta(html, 'og:image')).toBeUndefined();
    expect(html.querySelector('h1')?.textContent).toBe('This passage was withdrawn');
    expect(html.querySelector('main')?.textContent).toContain(`5 January 2031. ${reason}`);
    expect(html.querySelector('blockquote')?.textContent).toBe(words);
    expect(html.querySelector('blockquote > s')?.textContent).toBe(words);
    expect(link(html)).toBe('/articles/lumbra-well');
  },
);

test('a withdrawn passage that no ledger has is still accounted for', () => {
  const page = renderPassagePage(
    '/articles/lumbra-well/hills',
    [{ article: well, ledger: undefined }],
    site,
  );
  expect(page?.body).toContain('The dowser has never been to Port Ember.');
  expect(page?.body).not.toContain('It said:');
});

test.each([
  '/articles/lumbra-well/never-written',
  '/articles/lumbra-well/',
  '/articles/lumbra-well',
  '/articles/lumbra-well/dry/deeper',
  '/articles/lumbra-well/__proto__',
  '/articles/lumbra-well/constructor',
  '/articles/lumbra-bridge/dry',
  '/articles/lumbra-wel/dry',
  '/',
])('%s is no page of a passage', (path) => {
  expect(renderPassagePage(path, island, site)).toBeUndefined();
});

test('a slash at the end of the address is the same page', () => {
  expect(pageAt('/articles/lumbra-well/dry/')).toEqual(pageAt('/articles/lumbra-well/dry'));
});

test('under a sub-path every address of the page has it', () => {
  const html = documentOf(pageAt('/articles/lumbra-well/dry-day', { base: '/news/' }));
  expect(canonical(html)).toBe('https://news.example/news/articles/lumbra-well');
  expect(meta(html, 'og:url')).toBe('https://news.example/news/articles/lumbra-well/dry-day');
  expect(meta(html, 'og:image')).toBe('https://news.example/news/articles/lumbra-well/dry-day.png');
  expect(refresh(html)).toBe('0; url=/news/articles/lumbra-well#dry-day');
  expect(link(html)).toBe('/news/articles/lumbra-well#dry-day');
});

test('words with markup in them stay text', () => {
  const article = { ...lighthouse, headline: '“</title><script>alert(1)</script>” & more' };
  const page = renderPassagePage(
    '/articles/lumbra-lighthouse/keeper',
    [{ article, ledger: undefined }],
    site,
  );
  const html = documentOf(page as RenderedPage);
  expect(html.title).toBe(`Basil Thrupp: 1 statement – ${article.headline}`);
  expect(html.scripts).toHaveLength(2);
});

test('the dev server’s page of a passage leads on too, and that of a withdrawn one stays', () => {
  const template = readFileSync('index.html', 'utf8');
  const scripts = (page: RenderedPage) =>
    [...parseHtml(composeDevPage(template, page)).scripts].map((script) =>
      script.getAttribute('src'),
    );
  expect(scripts(pageAt('/articles/lumbra-well/dry'))).toEqual([
    '/src/client/before-paint.inline.ts',
    '/src/client/redirect-to-reader.inline.ts',
  ]);
  expect(scripts(pageAt('/articles/lumbra-well/hills'))).toEqual([
    '/src/client/before-paint.inline.ts',
  ]);
});

test('everything that stands or once stood in an article has a page', () => {
  expect(passagePageIds(well).toSorted()).toEqual(
    [
      ...['dry', 'rope', 'digging-day', 'market', 'promise'],
      ...['dry-day', 'rope-never-wet', 'depth.brack', 'depth.digger', 'brack', 'quillon'],
      ...Object.keys(well.former),
    ].toSorted(),
  );
});

const paths = (await sitePaths()).filter((path) =>
  /^\/articles\/[^/]+\/(?!history$)[^/]+$/.test(path),
);

describe.each(slugs())('every page of a passage of %s', (slug) => {
  let pages: { path: string; page: RenderedPage; html: Document }[];
  beforeAll(async () => {
    const own = paths.filter((path) => path.startsWith(`/articles/${slug}/`));
    pages = await Promise.all(
      own.map(async (path) => {
        const page = await renderPage(path, site);
        return { path, page, html: documentOf(page) };
      }),
    );
  });

  test('leads on to a passage or speaker that the article’s page has', async () => {
    const { body } = await renderPage(`/articles/${slug}`, site);
    const reader = parseHtml(body);
    for (const { page } of pages.filter(({ page }) => page.redirectsTo)) {
      const url = new URL(page.redirectsTo ?? '', site.origin);
      const speaker = url.searchParams.get('speaker');
      expect(url.pathname).toBe(`/articles/${slug}`);
      const found = speaker
        ? reader.querySelector(`[name="speaker"][value="${speaker}"]`)
        : reader.getElementById(url.hash.slice(1));
      expect(found, page.redirectsTo).not.toBeNull();
    }
  });

  test('is whole without script, within the site alone, and has its own title', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { path, page, html } of pages) {
      expect(page.kind, path).toBe('passage');
      expect(page.body).not.toMatch(/<script|<template/);
      expect(html.querySelectorAll('main')).toHaveLength(1);
      expect(html.title.length, path).toBeGreaterThan(0);
      expect(meta(html, 'description'), path).toMatch(/\S/);
      const hrefs = [...html.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
      // But for the site's name, which leads to the front page, and words of another article.
      expect(hrefs.filter((href) => !href.startsWith(`/articles/${slug}`))).toEqual([
        '/',
        ...(OTHER_ENDS[path] ?? []),
      ]);
    }
  });

  test('names a picture of its own, and the article as the one to be found', () => {
    for (const { path, html } of pages.filter(({ page }) => page.redirectsTo)) {
      expect(canonical(html), path).toBe(`https://news.example/articles/${slug}`);
      expect(meta(html, 'og:image'), path).toBe(`${meta(html, 'og:url')}.png`);
    }
  });
});
