import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, PreviewServer, ViteBuilder, ViteDevServer } from 'vite';
import { hrefUnder } from '#links/addresses.ts';
import type { Site } from '../server.tsx';
import { bundleInline } from './bundle-inline.ts';
import { composeDevPage } from './compose-page.ts';
import { builtExports, renderedExports, serveExports } from './serve-exports.ts';

type Server = typeof import('../server.tsx');
type Prerender = typeof import('./prerender.ts');

type Cards = typeof import('./render-cards.tsx');

const CARDS_MODULE = '/src/entry/build/render-cards.tsx';
const PREVIEW_ORIGIN = 'http://localhost:4173';
const SERVER_DIR = '.build/server';

/** Builds, serves and previews the prerendered site. */
export function sitePlugin(): Plugin {
  return {
    name: 'on-the-record:site',
    config: () => ({
      appType: 'mpa',
      builder: { buildApp: buildSite },
      environments: {
        client: {
          build: {
            manifest: true,
            rolldownOptions: {
              input: ['src/entry/client.tsx', 'src/entry/passage.ts'],
              output: { chunkFileNames: chunkFileName },
            },
          },
        },
        ssr: {
          build: {
            outDir: SERVER_DIR,
            emptyOutDir: true,
            rolldownOptions: {
              input: ['src/entry/server.tsx', 'src/entry/build/prerender.ts'],
            },
          },
        },
      },
    }),
    configureServer: serveRenderedPages,
    configurePreviewServer: serveBuiltPages,
  };
}

/** Article chunks are all called article.ts, so their files are named for their folders. */
function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const slug = /\/articles\/([^/]+)\/article\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return slug ? `assets/articles/${slug}-[hash].js` : 'assets/[name]-[hash].js';
}

/** Articles are checked before anything is bundled: a broken one never reaches a reader. */
async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs its client and ssr environments.');
  const { root, base, logger } = builder.config;
  await builder.build(ssr);
  const load = (file: string) => import(pathToFileURL(resolve(root, SERVER_DIR, file)).href);
  const server: Server = await load('server.js');
  const problems = await server.articleProblems();
  if (problems) throw new Error(problems);

  await builder.build(client);
  const { prerender }: Prerender = await load('prerender.js');
  const files = await prerender({
    server,
    site: { base, origin: siteOrigin(logger.info) },
    outDir: resolve(root, client.config.build.outDir),
    template: await readFile(join(root, 'index.html'), 'utf8'),
    inline: {
      beforePaint: await bundleInline(join(root, 'src/entry/inline/before-paint.ts')),
      firstView: await bundleInline(join(root, 'src/entry/inline/first-view.ts')),
      leadOn: await bundleInline(join(root, 'src/entry/inline/lead-on.ts')),
    },
  });
  logger.info(`prerendered ${files.length} files`);
}

/** The site's own address, which links for other sites begin with. */
function siteOrigin(say: (line: string) => void): string {
  const setting = process.env.SITE_URL;
  if (setting === undefined || setting === '') {
    say(`SITE_URL is not set: links for other sites begin with the preview’s ${PREVIEW_ORIGIN}`);
    return PREVIEW_ORIGIN;
  }
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (!url?.protocol.startsWith('http')) {
    throw new Error(
      `SITE_URL is “${setting}”. Set it to the site’s address, such as https://example.org.`,
    );
  }
  return url.origin;
}

/** The dev server renders each page anew, and shows an article's problems instead of the article. */
function serveRenderedPages(vite: ViteDevServer): void {
  const { base } = vite.config;
  const site: Site = { base, origin: PREVIEW_ORIGIN };
  const loadServer = async () => {
    const server = (await vite.ssrLoadModule('/src/entry/server.tsx')) as Server;
    const problems = await server.articleProblems();
    if (problems) throw new Error(problems);
    return server;
  };
  const textOf = renderedExports(async () => (await loadServer()).siteExports(site));
  vite.middlewares.use(serveExports({ pathOf: (request) => pathUnder(request, base), textOf }));
  vite.middlewares.use(async (request, response, next) => {
    try {
      const path = asksForPage(request) ? pathUnder(request, base) : undefined;
      if (path === undefined || (path !== '/' && existsSync(join(vite.config.publicDir, path))))
        return next();
      const server = await loadServer();
      const page = await server.renderPage(path.replace(/\.png$/, ''), site);
      if (path.endsWith('.png')) {
        if (!page.card) return next();
        const { renderCards } = (await vite.ssrLoadModule(CARDS_MODULE)) as Cards;
        response.setHeader('Content-Type', 'image/png');
        return response.end((await renderCards([page.card]))[0]);
      }
      const template = await readFile(join(vite.config.root, 'index.html'), 'utf8');
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

/** The path under the base; nothing where it lies elsewhere or is not encoded as paths are. */
function pathUnder(request: Connect.IncomingMessage, base: string): string | undefined {
  const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURI(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
}

/** What a plain static host does: `/x` from `x.html` or `x/index.html`, and `404.html` for what it does not have. */
function serveBuiltPages(preview: PreviewServer): () => void {
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
    preview.middlewares.use(async (_request, response) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html');
      response.end(await readFile(join(outDir, '404.html')));
    });
  };
}
