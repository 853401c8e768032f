import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { Site } from '#server/rendered-page.ts';
import { composeDevPage } from './compose-page.ts';
import { pathUnder } from './path-under.ts';
import { PREVIEW_ORIGIN } from './preview-origin.ts';
import { renderedExports, serveExports } from './serve-exports.ts';

type Server = typeof import('#server/render-page.tsx');
type Cards = typeof import('#publish/cards/render-cards.tsx');

const CARDS_MODULE = '/src/publish/cards/render-cards.tsx';

/** The dev server renders each page anew, and shows an article's problems instead of the article. */
export function serveRenderedPages(vite: ViteDevServer): void {
  const { base, publicDir, root } = vite.config;
  const site: Site = { base, origin: PREVIEW_ORIGIN };
  const loadServer = async () => {
    const server = (await vite.ssrLoadModule('/src/server/render-page.tsx')) as Server;
    const problems = await server.articleProblems();
    if (problems) throw new Error(problems);
    return server;
  };
  const textOf = renderedExports(async () => (await loadServer()).siteFiles(site));
  vite.middlewares.use(serveExports({ pathOf: (request) => pathUnder(request, base), textOf }));
  vite.middlewares.use(async (request, response, next) => {
    try {
      const path = asksForPage(request) ? pathUnder(request, base) : undefined;
      if (path === undefined || (path !== '/' && existsSync(join(publicDir, path)))) return next();
      const server = await loadServer();
      const page = await server.renderPage(path.replace(/\.png$/, ''), site);
      if (path.endsWith('.png')) {
        if (!page.card) return next();
        const { renderCards } = (await vite.ssrLoadModule(CARDS_MODULE)) as Cards;
        response.setHeader('Content-Type', 'image/png');
        return response.end((await renderCards([page.card]))[0]);
      }
      const template = await readFile(join(root, 'index.html'), 'utf8');
      const html = await vite.transformIndexHtml(path, composeDevPage(template, page));
      response.statusCode = page.kind === 'not-found' ? 404 : 200;
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
    } catch (error) {
      next(error);
    }
  });
}

/** Whether the dev server is asked for a page or its picture, and not for a module or file. */
function asksForPage({ headers, originalUrl = '' }: Connect.IncomingMessage): boolean {
  const isCard = /\/articles\/[^?]*\.png(\?|$)/.test(originalUrl);
  return isCard || (headers.accept?.includes('text/html') ?? false);
}
