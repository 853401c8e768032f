import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtExports, renderedExports, serveExports } from '#build/serve-exports.ts';
import { exportsOf } from '#publish/data/exports-of.ts';
import { bell } from '../fixtures/bell-article.ts';

const files = exportsOf(bell, { home: 'https://news.example/', revision: 1 });

/** A host of this handler alone, for the length of a test; what the handler leaves is “left”. */
async function host(handler: ReturnType<typeof serveExports>): Promise<string> {
  const server = createServer((request, response) => {
    handler(request, response, (error) => {
      response.statusCode = error ? 500 : 404;
      response.end('left');
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const pathOf = ({ url = '' }: { url?: string | undefined }) => url.replace(/\?.*/, '');
const rendered = serveExports({ pathOf, textOf: renderedExports(async () => files) });

test.each([
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.statements.csv', 'text/csv; charset=utf-8; header=present'],
  ['.claims.csv', 'text/csv; charset=utf-8; header=present'],
  ['.annotations.jsonld', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
])('a file that ends with %s is served as %s', async (ending, type) => {
  const response = await fetch(`${await host(rendered)}/articles/osk-bell${ending}?download`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(
    files.find(({ path }) => path === `/articles/osk-bell${ending}`)?.text,
  );
});

test('what is built is served as it was written, the schema as a schema', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'exports-'));
  await writeFile(join(folder, 'article.schema.json'), '{ "title": "𝄞" }');
  const home = await host(serveExports({ pathOf, textOf: builtExports(folder) }));
  const response = await fetch(`${home}/article.schema.json`);
  expect(response.headers.get('content-type')).toBe('application/schema+json');
  expect(await response.json()).toEqual({ title: '𝄞' });
  expect(await (await fetch(`${home}/other.json`)).text()).toBe('left');
});

test('pages and unknown articles are left to others', async () => {
  const home = await host(rendered);
  for (const path of ['/', '/articles/osk-bell', '/articles/unwritten.json']) {
    expect(await (await fetch(home + path)).text()).toBe('left');
  }
});

test('an article’s problems reach the reader of its data, and no module', async () => {
  const broken = serveExports({
    pathOf,
    textOf: renderedExports(() => Promise.reject(new Error('a quote is never marked'))),
  });
  const home = await host(broken);
  expect((await fetch(`${home}/articles/osk-bell.json`)).status).toBe(500);
  expect((await fetch(`${home}/src/articles/osk-bell/ledger.json`)).status).toBe(404);
});
