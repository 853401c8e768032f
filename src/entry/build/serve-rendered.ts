import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { hrefUnder } from '#links/addresses.ts';
import type { Site } from '../server.tsx';
import { composeDevPage } from './compose-page.ts';
import { pathUnder } from './path-under.ts';
import { PREVIEW_ORIGIN } from './preview-origin.ts';

type Server = typeof import('../server.tsx');
type Cards = typeof import('./render-cards.tsx');

const CARDS_MODULE = '/src/entry/build/render-cards.tsx';

/** The dev server renders each page anew, and shows an article's problems instead of the article. */
export function serveRenderedPages(vite: ViteDevServer): void {
  const { base, publicDir, root } = vite.config;
  vite.middlewares.use(async (request, response, next) => {
    try {
      const path = asksForPage(request, base) ? pathUnder(request, base) : undefined;
      if (path === undefined || (path !== '/' && existsSync(join(publicDir, path)))) return next();
      const server = (await vite.ssrLoadModule('/src/entry/server.tsx')) as Server;
      const problems = await server.articleProblems();
      if (problems) throw new Error(problems);
      const site: Site = { base, origin: PREVIEW_ORIGIN };

      const { card } = path.endsWith('.png')
        ? await server.renderPage(path.replace(/\.png$/, ''), site)
        : {};
      if (card) {
        const { renderCards } = (await vite.ssrLoadModule(CARDS_MODULE)) as Cards;
        response.setHeader('Content-Type', 'image/png');
        return response.end((await renderCards([card]))[0]);
      }
      const file = await server.renderFile(path);
      if (file) {
        response.setHeader('Content-Type', file.type);
        return response.end(file.text);
      }
      const page = await server.renderPage(path, site);
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

/** Whether the dev server is asked for a page, a card or a file of an article, and not for a module. */
function asksForPage(
  { headers, originalUrl = '' }: Connect.IncomingMessage,
  base: string,
): boolean {
  const isOfArticle = originalUrl.startsWith(hrefUnder(base, '/articles/'));
  return isOfArticle || (headers.accept?.includes('text/html') ?? false);
}
