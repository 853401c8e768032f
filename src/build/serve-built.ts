import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PreviewServer } from 'vite';
import { hrefUnder } from '#links/addresses.ts';
import { pathUnder } from './path-under.ts';
import { builtExports, serveExports } from './serve-exports.ts';

/** What a plain static host does: `/x` from `x.html` or `x/index.html`, and `404.html` for what it does not have. */
export function serveBuiltPages(preview: PreviewServer): () => void {
  const { root, base, build } = preview.config;
  const outDir = resolve(root, build.outDir);
  const textOf = builtExports(outDir);
  preview.middlewares.use(serveExports({ pathOf: (request) => pathUnder(request, base), textOf }));
  preview.middlewares.use((request, _response, next) => {
    const path = pathUnder(request, base);
    const file = [`${path}.html`, `${path}/index.html`, `${path}index.html`].find(
      (name) => path !== undefined && existsSync(join(outDir, name)),
    );
    if (file && request.url) {
      const [, query = ''] = request.url.split(/(?=\?)/);
      request.url = hrefUnder(base, file) + query;
    }
    next();
  });
  return () => {
    preview.middlewares.use(async (_request, response, next) => {
      try {
        const page = await readFile(join(outDir, '404.html'));
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html');
        response.end(page);
      } catch (error) {
        next(error);
      }
    });
  };
}
