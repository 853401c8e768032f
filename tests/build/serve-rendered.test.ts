import { once } from 'node:events';
import { createServer as createHost } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { registry } from '#speakers/registry.ts';

// The first page loads every module, and the first picture every font.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let vite: ViteDevServer;
let home: string;
const host = createHost((request, response) => vite.middlewares(request, response));

beforeAll(async () => {
  vite = await createServer({
    mode: 'development',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
  });
  host.listen(0, 'localhost');
  await once(host, 'listening');
  home = `http://localhost:${(host.address() as AddressInfo).port}`;
});

afterAll(async () => {
  host.close();
  await vite.close();
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
  const script = await fetch(`${home}/search-index/pagefind.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript');
  const entry = await fetch(`${home}/search-index/pagefind-entry.json`);
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
