import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A folder on loopback, each file compressed once, as a good host sends it. Resolves to its origin and its end. */
export async function serveWithBrotli(dir: string) {
  const files = new Map<string, Promise<Buffer | undefined>>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const named = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = extname(named) ? named : `${named}.html`;
    const known = files.get(file) ?? compressed(join(dir, file));
    files.set(file, known);
    const body = await known;
    if (!body) return void response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (TYPES[extname(file)]) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

async function compressed(file: string): Promise<Buffer | undefined> {
  try {
    const body = await readFile(file);
    return TYPES[extname(file)] ? compress(body) : body;
  } catch {
    return undefined;
  }
}
