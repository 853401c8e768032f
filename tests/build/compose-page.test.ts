import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeDevPage, composePage, type PageAssets } from '#build/compose-page.ts';
import { checkWhereCodeRuns } from '#build/site-plugin.ts';
import type { RenderedPage } from '#server/rendered-page.ts';
import { ferry } from '../fixtures/island-articles.ts';
import { parseHtml } from '../parse-html.ts';

const template = readFileSync('index.html', 'utf8');

const assets: PageAssets = {
  css: 'body { color: black }',
  beforePaint: 'before("paint", $&, $1)',
  atEnd: 'first("view")',
  app: {
    entry: '/assets/client.js',
    preloads: ['/assets/client.js', '/assets/article.js'],
    words: '/assets/en.js',
  },
  icon: '/icon.svg',
  printStyles: '/news/print.css',
};

/** Only an article's page has the app, and something to prepare at its end. */
const { app: _app, atEnd: _atEnd, ...listAssets } = assets;

const article: RenderedPage = {
  kind: 'article',
  language: 'en',
  article: { data: ferry, revision: 2, speakers: ['fenn', 'harbour-master'] },
  head: '<title>Ferry aground</title>',
  body: '<main><p id="aground">A ferry, $1 and $$ and $`, ran aground.</p></main>',
};

const list: RenderedPage = {
  kind: 'plain',
  language: 'en',
  head: '<title>All articles</title>',
  body: '<main><h1>All articles</h1></main>',
};

const compose = (page: RenderedPage) => {
  const html = composePage(template, page, page.kind === 'article' ? assets : listAssets);
  return { html, document: parseHtml(html) };
};

/** The sources that a directive of the page's policy allows. */
function allowed(document: Document, directive: string): string[] {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  const found = policy?.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
  ['an article', article],
  ['a list', list],
])(
  'the policy of %s allows the scripts and styles that stand in it, and no others',
  (_name, page) => {
    const { document } = compose(page);
    const inline = [...document.querySelectorAll('script:not([src], [type="application/json"])')];
    expect(allowed(document, 'script-src')).toEqual([
      "'self'",
      ...inline.map(({ textContent }) => hashOf(textContent ?? '')),
    ]);
    const styles = [...document.querySelectorAll('style')];
    expect(allowed(document, 'style-src')).toEqual([
      // For the sheet that paper has.
      "'self'",
      ...styles.map(({ textContent }) => hashOf(textContent ?? '')),
    ]);
    expect(allowed(document, 'default-src')).toEqual(["'none'"]);
  },
);

test('the policy allows nothing inline or from elsewhere', () => {
  const { document } = compose(article);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('rules of a page alone stand behind the site’s, and are allowed with them', () => {
  const html = composePage(template, { ...article, rules: 'p { color: red }' }, assets);
  expect(html).toContain('<style>body { color: black }p { color: red }</style>');
  expect(html).toContain(hashOf('body { color: black }p { color: red }'));
});

test('a page without the app has no script but the one before the first paint', () => {
  const { document } = compose(list);
  expect([...document.scripts].map(({ textContent }) => textContent)).toEqual([assets.beforePaint]);
  expect(document.querySelector('[rel="modulepreload"]')).toBeNull();
});

test('the policy comes before everything that it governs', () => {
  const { document } = compose(article);
  const [charset, policy] = document.head.children;
  expect(charset?.getAttribute('charset')).toBe('utf-8');
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
});

test('what was rendered stands in the page letter by letter', () => {
  const { html, document } = compose(article);
  expect(document.querySelector('main')?.outerHTML).toBe(article.body);
  expect(document.title).toBe('Ferry aground');
  expect(html).toContain(`<script>${assets.beforePaint}</script>`);
  expect(html).not.toContain('<!--otr:');
});

test('an article’s page shows its first view before the app’s own script', () => {
  const { document } = compose(article);
  const scripts = [...document.body.querySelectorAll('script')];
  expect(scripts.map((script) => script.getAttribute('src') ?? script.textContent)).toEqual([
    'first("view")',
    JSON.stringify(ferry),
    '/assets/client.js',
  ]);
  expect(scripts[1]).toHaveProperty('type', 'application/json');
  expect(scripts[2]).toHaveProperty('type', 'module');
  expect(scripts[2]?.hasAttribute('async')).toBe(true);
});

test('what the page needs at once is fetched early', () => {
  const { document } = compose(article);
  const href = (rel: string) =>
    [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) => link.getAttribute('href'));
  expect(href('modulepreload')).toEqual([...(assets.app?.preloads ?? []), assets.app?.words]);
  expect(href('preload'), 'a font would take its bandwidth').toEqual([]);
  expect(href('icon')).toEqual([assets.icon]);
});

test.each([
  ['article', article, { revision: '2', known: 'fenn harbour-master' }],
  ['list', list, {}],
] as const)('the page of kind %s tells the app what it is', (_kind, page, expected) => {
  const { document } = compose(page);
  expect(document.documentElement.lang).toBe('en');
  expect({ ...document.documentElement.dataset }).toEqual(expected);
});

test.each([
  ['<html lang="en">', '<html>'],
  ['<!--otr:head-->', ''],
  ['<!--otr:page-->', ''],
  ['<!--otr:scripts-->', ''],
  ['<script type="module" src="/src/client/main.tsx"></script>', ''],
])('a template without its mark %s is refused', (mark, instead) => {
  const broken = template.replace(mark, instead);
  expect(broken).not.toBe(template);
  expect(() => composePage(broken, article, assets)).toThrow(/^index\.html needs, in this order/);
  expect(() => composeDevPage(broken, article)).toThrow(/^index\.html needs, in this order/);
});

test('the dev server’s page has the modules as they stand and no policy', () => {
  const html = composeDevPage(template, { ...article, body: list.body, rules: 'p { color: red }' });
  const document = parseHtml(html);
  expect(document.querySelector('meta[http-equiv]')).toBeNull();
  expect(document.querySelector('main')?.outerHTML).toBe(list.body);
  expect([...document.scripts].flatMap((script) => script.getAttribute('src') ?? [])).toEqual([
    '/src/client/before-paint.inline.ts',
    '/src/client/article-page.inline.ts',
    '/src/client/main.tsx',
  ]);
  expect(document.querySelector('style')?.textContent).toBe('p { color: red }');
});

test('schema.org’s description stands at the end, where it keeps no text waiting', () => {
  const described = { ...article, structuredData: { headline: 'A </script> aground' } };
  const { document } = compose(described);
  const last = document.body.lastElementChild;
  expect(last?.getAttribute('type')).toBe('application/ld+json');
  expect(JSON.parse(last?.textContent ?? '')).toEqual({ headline: 'A </script> aground' });
});

test('a bundle with code that by its name never runs in the browser is refused', () => {
  const bundleWith = (id: string, renderedLength: number) =>
    ({ 'main.js': { type: 'chunk', modules: { [id]: { renderedLength } } } }) as never;
  const refuse = (id: string, length: number) => () => checkWhereCodeRuns(bundleWith(id, length));
  expect(refuse('/src/ui/facts/ClaimRow.static.tsx', 12)).toThrow(/never runs/);
  expect(refuse('/src/client/article-page.inline.ts', 12)).toThrow(/never runs/);
  expect(refuse('/src/ui/facts/ClaimRow.static.tsx', 0)).not.toThrow();
  expect(refuse('/src/ui/reader/ReadingTools.tsx', 12)).not.toThrow();
});
