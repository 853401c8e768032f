import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { EMBED_SCRIPT_PATH } from '#links/embed-address.ts';
import { SEARCH_INDEX_PATH } from '#links/search-index.ts';
import { contentTypeOf } from '#publish/data/export-file.ts';
import type { Site } from '#server/rendered-page.ts';
import { bundleInline } from './bundle-inline.ts';
import { composeDevPage } from './compose-page.ts';
import { serverLoader } from './load-server.ts';

type Cards = typeof import('#publish/cards/render-cards.tsx');

type Search = typeof import('#publish/search/write-search-index.tsx');

const CARDS_MODULE = '/src/publish/cards/render-cards.tsx';

const SEARCH_MODULE = '/src/publish/search/write-search-index.tsx';
const SEARCH_FOLDER = '.build/search';

interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
}

/** The dev server renders each page anew, and shows an article's problems instead of the article. */
export function serveRenderedPages(vite: ViteDevServer): void {
  const { base, publicDir, root, server } = vite.config;
  const loadServer = serverLoader(vite);
  const site: Site = { base, origin: `http://localhost:${server.port}` };
  // The first page finds it loaded, or tells why it cannot be.
  vite.httpServer?.once('listening', () => loadServer().catch(() => {}));

  vite.middlewares.use(async (request, response, next) => {
    try {
      const path = pathUnder(request, base);
      const answer = path && (await answerTo(path, request));
      if (!answer) return next();
      response.statusCode = answer.status ?? 200;
      response.setHeader('Content-Type', answer.type);
      response.end(answer.body);
    } catch (error) {
      next(error);
    }
  });

  async function answerTo(
    path: string,
    request: Connect.IncomingMessage,
  ): Promise<Answer | undefined> {
    if (path.startsWith(SEARCH_INDEX_PATH)) return searchFileAt(path);
    const type = contentTypeOf(path);
    if (type) {
      const server = await loadServer();
      const publication = await server.loadPublication();
      const group = server.groupAt(path, publication, site);
      const files = group?.files() ?? (await server.sharedFiles(publication, site));
      const file = files.find((one) => one.path === path);
      // A picture may have the ending of a file that is made: .svg.
      if (file) return { type, body: file.text };
    }
    if (path === EMBED_SCRIPT_PATH) {
      return {
        type: 'text/javascript',
        body: await bundleInline(join(root, 'src/client/embed.ts')),
      };
    }
    const picture = await pictureAt(path);
    if (picture) return picture;
    const isCard = /\/(?:articles|speakers)\/.*\.png$/.test(path);
    if (!isCard && !request.headers.accept?.includes('text/html')) return undefined;
    if (path !== '/' && existsSync(join(publicDir, path))) return undefined;
    return isCard ? cardAt(path.slice(0, -'.png'.length)) : pageAt(path);
  }

  /** The search index is written when it is first asked for, and again once the articles have changed. */
  let searchIndex: { articles: unknown; written: Promise<void> } | undefined;

  async function searchFileAt(path: string): Promise<Answer | undefined> {
    const { articles, registry } = await (await loadServer()).loadPublication();
    if (searchIndex?.articles !== articles) {
      const search = (await vite.ssrLoadModule(SEARCH_MODULE)) as Search;
      await rm(SEARCH_FOLDER, { recursive: true, force: true });
      const write = async () => {
        for (const index of search.searchIndexesOf(articles, registry)) {
          await search.writeSearchIndex(SEARCH_FOLDER, index);
        }
      };
      searchIndex = { articles, written: write() };
    }
    await searchIndex.written;
    const file = join(SEARCH_FOLDER, path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return existsSync(file) ? { type, body: await readFile(file) } : undefined;
  }

  async function pictureAt(path: string): Promise<Answer | undefined> {
    if (!path.includes('/pictures/')) return undefined;
    const server = await loadServer();
    const group = server.groupAt(path, await server.loadPublication(), site);
    const found = group?.pictures?.find((one) => one.path === path);
    const ending = path.split('.').at(-1) ?? '';
    const type = `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[ending] ?? ending}`;
    return found && { type, body: await readFile(found.file) };
  }

  async function pageAt(path: string): Promise<Answer> {
    const server = await loadServer();
    const problems = await server.problemsAt(path);
    if (problems) throw new Error(problems);
    const page = await server.renderPage(path, site);
    const template = await readFile(join(root, 'index.html'), 'utf8');
    return {
      status: page.kind === 'not-found' ? 404 : 200,
      type: 'text/html',
      body: await vite.transformIndexHtml(path, composeDevPage(template, page)),
    };
  }

  async function cardAt(path: string): Promise<Answer | undefined> {
    const { card } = await (await loadServer()).renderPage(path, site);
    if (!card) return undefined;
    const { renderCards } = (await vite.ssrLoadModule(CARDS_MODULE)) as Cards;
    const [picture] = await renderCards([card]);
    return picture && { type: 'image/png', body: picture };
  }
}

/** The path under the base; nothing where it lies elsewhere or is not encoded as paths are. */
function pathUnder(request: Connect.IncomingMessage, base: string): string | undefined {
  try {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    return decodeURI(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
}
