import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHost } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Picture } from '#content/block.ts';
import { registry } from '#speakers/registry.ts';
import { writeArticle } from '../benchmark/publication/write-publication.ts';
import { harbour } from '../fixtures/harbour-article.ts';

const project = process.cwd();
/** A copy of it, whose articles are edited. */
const copy = mkdtempSync(join(tmpdir(), 'on-the-record-'));

let vite: ViteDevServer;
let home: string;
/** What Vite has to say of the last request that failed: as middleware, it leaves the answer to its host. */
let failure = '';
const host = createHost((request, response) => {
  failure = '';
  vite.middlewares(request, response, () => {
    response.statusCode = failure ? 500 : 404;
    response.end(failure);
  });
});

beforeAll(async () => {
  for (const name of ['src', 'package.json']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  for (const name of [
    ...['node_modules', 'package-lock.json', 'public'],
    ...['index.html', 'tsconfig.json', 'vite.config.ts'],
  ]) {
    symlinkSync(resolve(name), join(copy, name));
  }
  process.chdir(copy);
  vite = await createServer({
    mode: 'development',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    customLogger: {
      ...createLogger('silent'),
      error: (message) => {
        failure = message;
      },
    },
  });
  host.listen(0, 'localhost');
  await once(host, 'listening');
  home = `http://localhost:${(host.address() as AddressInfo).port}`;
});

afterAll(async () => {
  host.close();
  await vite.close();
  process.chdir(project);
  rmSync(copy, { recursive: true });
});

const asBrowser = { headers: { accept: 'text/html' } };

test.each([
  ['/articles/izyum-burial-site', 200, '440 graves found at burial site'],
  ['/articles/izyum-burial-site/retreat', 200, 'Thousands of Russian soldiers'],
  ['/articles/unwritten', 404, 'Page not found'],
])('%s is rendered as it is asked for', async (path, status, words) => {
  const response = await fetch(home + path, asBrowser);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toContain(words);
});

test.each([
  ['/articles/izyum-burial-site.json', 'application/json'],
  ['/articles/izyum-burial-site.txt?download', 'text/plain; charset=utf-8'],
  ['/articles/izyum-burial-site.claims.csv', 'text/csv; charset=utf-8; header=present'],
  ['/article.schema.json', 'application/schema+json'],
  ['/articles/izyum-burial-site.png', 'image/png'],
])('%s is made as it is asked for, as %s', async (path, type) => {
  const response = await fetch(home + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

test('the search index is written as it is asked for', async () => {
  const script = await fetch(`${home}/search-index/1/pagefind.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript');
  const entry = await fetch(`${home}/search-index/1/pagefind-entry.json`);
  // Four articles, and the speakers and questions of the registry.
  expect((await entry.json()).languages.en.page_count).toBe(
    4 + Object.keys(registry.speakers).length + Object.keys(registry.questions).length,
  );
  expect((await fetch(`${home}/search-index/none.js`)).status).toBe(404);
});

test('modules are left to Vite, and files that nothing publishes to nobody', async () => {
  const module = await fetch(`${home}/package.json?import`);
  expect(module.headers.get('content-type')).toBe('text/javascript');
  expect((await fetch(`${home}/articles/unwritten.json`)).status).toBe(404);
});

/** Waits for the page at an address to be as it is after a change of files. */
async function becomes(path: string, status: number, words: string) {
  await vi.waitFor(
    async () => {
      const response = await fetch(home + path, asBrowser);
      expect(await response.text()).toContain(words);
      expect(response.status).toBe(status);
    },
    { timeout: 50_000, interval: 100 },
  );
}

const address = `/articles/${harbour.slug}`;
const own = (name: string) => join(copy, 'src/articles', harbour.slug, name);

test('an article is shown once its folder is there, and as it is edited', async () => {
  writeArticle(copy, harbour);
  await becomes(address, 200, harbour.headline);
  writeArticle(copy, { ...harbour, headline: 'Harbour counts the barges again' });
  await becomes(address, 200, 'Harbour counts the barges again');
  await becomes('/', 200, 'Harbour counts the barges again');
});

test('a picture is sent as it is, also one with the ending of what is made', async () => {
  const chart = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
  const file = { name: 'chart.svg', width: 8, height: 8 };
  const picture: Picture = {
    kind: 'picture',
    id: 'chart-of-the-bay',
    files: [file],
    alternative: 'A chart of the bay of Port Selmer',
    credit: 'Invented for tests',
    caption: ['The bay.'],
  };
  writeArticle(copy, { ...harbour, blocks: [...harbour.blocks, picture] });
  writeFileSync(own('chart.svg'), chart);
  await becomes(address, 200, 'A chart of the bay of Port Selmer');
  const response = await fetch(`${home}${address}/pictures/chart.svg`);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toBe(chart);
  expect((await fetch(`${home}${address}/pictures/none.svg`)).status).toBe(404);
  writeArticle(copy, harbour);
  await becomes(address, 200, harbour.headline);
});

test.each([
  [
    'cannot be read',
    'article.ts',
    'export const article = {;',
    'article.ts:1:25: this cannot be read',
  ],
  [
    'stops',
    'article.ts',
    "\nthrow new Error('Low tide');",
    'article.ts:2:7: this stops with “Low tide”',
  ],
  [
    'imports what is not there',
    'article.ts',
    "import '#content/tide.ts';",
    'article.ts: this cannot be read',
  ],
  ['exports nothing', 'article.ts', 'export {};', 'article.ts does not export “article”'],
  ['has a broken ledger', 'ledger.json', '{', 'ledger.json'],
])(
  'an article that %s shows that, until it is mended, and no other does',
  async (_is, name, text, words) => {
    writeFileSync(own(name), text);
    await becomes(address, 500, `src/articles/${harbour.slug}/${words}`);
    await becomes('/articles/izyum-denial', 200, 'Izyum');
    writeArticle(copy, harbour);
    await becomes(address, 200, harbour.headline);
  },
);

test('an article that is gone is shown no more, or where it has moved', async () => {
  rmSync(join(copy, 'src/articles', harbour.slug), { recursive: true });
  await becomes(address, 404, 'Page not found');
  writeFileSync(
    join(copy, 'src/articles/former.ts'),
    `export const formerArticles = { '${harbour.slug}': { movedTo: 'izyum-denial' } };`,
  );
  await becomes(address, 200, '/articles/izyum-denial');
});

test('the registry is shown as it is edited', async () => {
  const file = join(copy, 'src/speakers/registry.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('How did those buried at Izyum die?', 'How did they die?'));
  await becomes('/questions/izyum-deaths', 200, 'How did they die?');
});
