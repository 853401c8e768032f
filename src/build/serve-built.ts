import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { PreviewServer } from 'vite';
import { contentTypeOf } from '#publish/data/export-file.ts';

/**
 * Previews the site as a plain static host serves it: `/x` from `x.html` or `x/index.html`, and
 * `404.html` for what it does not have.
 */
export function serveBuiltPages({ config, middlewares }: PreviewServer): void {
  const { root, base, build } = config;
  const outDir = resolve(root, build.outDir);
  const files = sirv(outDir, {
    // Look at the disk for each request: the site may be built again meanwhile.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      // Left to itself a server names no charset for plain text.
      const type = contentTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
      // Named by their hashes.
      if (path.startsWith('/assets/')) {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      createReadStream(join(outDir, '404.html')).pipe(response);
    },
  });
  // Without a next handler: nothing else answers under the base.
  middlewares.use(base, (request, response) => files(request, response));
}
