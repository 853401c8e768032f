import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuiltPages } from '#build/serve-built.ts';

const root = mkdtempSync(join(tmpdir(), 'built-'));
const FILES = {
  'index.html': '<title>Front page</title>',
  '404.html': '<title>Page not found</title>',
  'articles/osk-bell.html': '<title>The bell</title>',
  'articles/osk-bell/rang.html': '<title>It rang</title>',
  'articles/osk-bell.json': '{}',
  'articles/osk-bell.txt': 'The bell rang 𝄞 times.',
  'articles/osk-bell.statements.csv': 'id\r\n',
  'articles/osk-bell.annotations.jsonld': '{}',
  'article.schema.json': '{}',
  'assets/client.js': 'export {};',
};

let host: PreviewServer;
let home: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, 'dist', name)), { recursive: true });
    writeFileSync(join(root, 'dist', name), text);
  }
  host = await preview({
    root,
    configFile: false,
    base: '/news/',
    logLevel: 'error',
    preview: { port: 4391, host: 'localhost' },
    plugins: [{ name: 'serve-built', configurePreviewServer: serveBuiltPages }],
  });
  home = host.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

test.each([
  ['', 200, 'Front page'],
  ['articles/osk-bell', 200, 'The bell'],
  ['articles/osk-bell?speaker=osk', 200, 'The bell'],
  ['articles/osk-bell/rang', 200, 'It rang'],
  ['articles/unwritten', 404, 'Page not found'],
  ['articles/osk-bell/%E0%A4%A', 404, 'Page not found'],
  ['articles/..%2f..%2f..%2fetc%2fpasswd', 404, 'Page not found'],
])('/news/%s is answered with %i and “%s”', async (path, status, title) => {
  const response = await fetch(home + path, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe(`<title>${title}</title>`);
});

test.each([
  ['articles/osk-bell.json', 'application/json'],
  ['articles/osk-bell.txt', 'text/plain; charset=utf-8'],
  ['articles/osk-bell.statements.csv', 'text/csv; charset=utf-8; header=present'],
  [
    'articles/osk-bell.annotations.jsonld',
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ],
  ['article.schema.json', 'application/schema+json'],
  ['assets/client.js', 'text/javascript'],
])('/news/%s is served as %s', async (path, type) => {
  const response = await fetch(home + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(FILES[path as keyof typeof FILES]);
});

test('a file whose name has its hash is kept, and all else asked for again', async () => {
  const cacheOf = async (path: string) => (await fetch(home + path)).headers.get('cache-control');
  expect(await cacheOf('assets/client.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('articles/osk-bell')).toBe('no-cache');
  const { headers } = await fetch(`${home}articles/osk-bell`);
  const again = await fetch(`${home}articles/osk-bell`, {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('a site that is built again is served anew', async () => {
  const page = join(root, 'dist/articles/osk-bell/rang.html');
  writeFileSync(page, '<title>It rang twice</title>');
  expect(await (await fetch(`${home}articles/osk-bell/rang`)).text()).toContain('It rang twice');
  rmSync(page);
  expect((await fetch(`${home}articles/osk-bell/rang`)).status).toBe(404);
});
