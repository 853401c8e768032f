import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger, Manifest } from 'vite';
import { hrefUnder, NOT_FOUND_PATH, PRINT_STYLES_PATH } from '#links/addresses.ts';
import { EMBED_SCRIPT_PATH } from '#links/embed-address.ts';
import { SEARCH_INDEX_PATH } from '#links/search-index.ts';
import { interfaceFor, wordsModule } from '#messages/catalogue/language.ts';
import type { Card } from '#publish/cards/card.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { writeSearchIndex } from '#publish/search/write-search-index.tsx';
import type { RenderedPage, Site } from '#server/rendered-page.ts';
import type { SiteArticle } from '#server/site-articles.ts';
import { composePage, type PageAssets } from './compose-page.ts';
import { deletePages, digestOf, type EarlierBuild } from './earlier-build.ts';
import { writeCards } from './write-cards.ts';

type Server = typeof import('#server/render-page.tsx');

interface PrerenderOptions {
  server: Server;
  site: Site;
  /** Where `vite build` has put the client's files and `.vite/manifest.json`. */
  outDir: string;
  /** The build of the pages without the app, for their styles. */
  plainDir: string;
  template: string;
  /** Whether to draw the cards, which takes longer than all the rest. */
  withCards: boolean;
  /** Tells whoever builds. */
  logger: Pick<Logger, 'info' | 'warn'>;
  /** The scripts that stand inside the HTML, bundled. */
  inline: { beforePaint: string; articlePage: string; redirectToReader: string };
  /** The script for pages of others, bundled. */
  embed: string;
  /** What stands in `outDir` from the last build. */
  earlier: EarlierBuild;
  /** A digest of the code that checks and renders. */
  serverVersion: string;
}

const READER = 'src/client/main.tsx';
const SEARCH = 'src/client/search-page.tsx';

/** What a build for the browser has made. */
interface ClientBuild {
  dir: string;
  manifest: Manifest;
  /** Its one style sheet. */
  css: string;
}

/**
 * Writes the HTML of every address into the client's build, and every file that stands beside it. The
 * pages of an article that an earlier build has made from the same are kept. Resolves to what it built.
 */
export async function prerender(options: PrerenderOptions): Promise<EarlierBuild> {
  const { server, site, outDir, plainDir, withCards, earlier, serverVersion } = options;
  const reader = await takeClientBuild(outDir);
  const plain = await takeClientBuild(plainDir);
  const written: Written = { files: 0, cards: [], cardless: [] };

  const look = digestOf(reader, plain, options.template, options.inline, site, withCards);
  const publication = await server.loadPublication();
  const groups = [
    ...publication.articles.map((one) => server.articleGroup(one, publication, site)),
    ...server.groupsAcrossArticles(publication, site),
  ];
  const built = new Map(
    groups.map(({ at, articles, beside }) => [
      at,
      digestOf(
        look,
        beside,
        articles.map((one) => checkedFrom(one, server, serverVersion)),
      ),
    ]),
  );
  const isKept = (at: string) => built.has(at) && earlier.pages.get(at) === built.get(at);
  deletePages(outDir, isKept);

  // One after another: rendering is the processor's work, and a long article has thousands of pages.
  const writePage = async (path: string) => {
    const page = await server.renderPage(path, site);
    if (/<template|<div hidden="" id="S:/.test(page.body)) {
      throw new Error(`${path} was rendered in pieces that only a script could put together.`);
    }
    const assets = assetsOf(page, options, { reader, plain });
    const html = composePage(options.template, page, assets);
    writeAlike(outDir, filesOf(path), html);
    written.files += 1;
    if (page.withoutFont !== undefined) written.cardless.push({ path, letters: page.withoutFont });
    if (page.card && withCards) {
      written.cards.push({ file: `${path.slice(1)}.png`, card: page.card });
    }
  };
  for (const group of groups) {
    if (isKept(group.at)) continue;
    for (const path of group.paths) await writePage(path);
    writeFiles(outDir, group.files());
    for (const { file, path } of group.pictures ?? []) {
      mkdirSync(dirname(join(outDir, path)), { recursive: true });
      copyFileSync(file, join(outDir, path));
    }
    for (const { article } of group.articles) server.forget(article);
  }
  const data = publication.articles.map(({ article }) => article);
  await writeSearchIndex(join(outDir, SEARCH_INDEX_PATH), data, publication.registry);
  for (const file of filesFor(plain, SEARCH))
    copyFileSync(join(plainDir, file), join(outDir, file));
  for (const path of await server.sharedPaths()) await writePage(path);
  writeFiles(outDir, await server.sharedFiles(publication, site));
  writeFiles(outDir, [{ path: EMBED_SCRIPT_PATH, text: options.embed }]);
  await writeCards(outDir, written.cards);
  for (const { path, letters } of written.cardless) {
    options.logger.warn(`${path} has no preview picture: no font has “${letters}”.`);
  }
  options.logger.info(`prerendered ${written.files} pages`);
  const checked = publication.articles.map((one) => checkedFrom(one, server, serverVersion));
  return { checked: new Set(checked), pages: built };
}

const digests = new WeakMap<SiteArticle, string>();

/**
 * What an article is checked by: its data, its ledger, and the code. One whose pictures may have changed
 * beside it is like no other.
 */
export function checkedFrom(one: SiteArticle, server: Server, serverVersion: string): string {
  const { article } = one;
  const hasPictures = article.blocks.some(({ kind }) => kind === 'picture');
  const digest =
    digests.get(one) ??
    digestOf(
      article,
      server.loadLedgerText(article.slug),
      serverVersion,
      hasPictures ? randomUUID() : '',
    );
  digests.set(one, digest);
  return digest;
}

interface Written {
  /** The number of pages. */
  files: number;
  cards: { file: string; card: Card }[];
  cardless: { path: string; letters: string }[];
}

interface Made {
  reader: ClientBuild;
  plain: ClientBuild;
}

function assetsOf(
  page: RenderedPage,
  { site, inline }: PrerenderOptions,
  { reader, plain }: Made,
): PageAssets {
  const { beforePaint, articlePage, redirectToReader } = inline;
  const { base } = site;
  const app = (build: ClientBuild, entry: string) => {
    const [first = '', ...others] = filesFor(build, entry).map((file) => base + file);
    return { entry: first, preloads: [first, ...others] };
  };
  const shared = {
    css: page.css ?? (page.article ? reader : plain).css,
    beforePaint,
    icon: `${base}icon.svg`,
    printStyles: hrefUnder(base, PRINT_STYLES_PATH),
  };
  if (page.article) {
    const [words = ''] = filesFor(reader, wordsModule(interfaceFor(page.language).language));
    return { ...shared, atEnd: articlePage, app: { ...app(reader, READER), words: base + words } };
  }
  if (page.searches) {
    const { entry, preloads } = app(plain, SEARCH);
    const pagefind = hrefUnder(base, `${SEARCH_INDEX_PATH}pagefind.js`);
    return { ...shared, app: { entry, preloads: [...preloads, pagefind] } };
  }
  return { ...shared, atEnd: page.redirectsTo && redirectToReader };
}

function writeFiles(outDir: string, files: readonly ExportFile[]): void {
  for (const { path, text } of files) writeAlike(outDir, [path.slice(1)], text);
}

/** Writes a text under several names: once, with links to it, where the disk has links. */
function writeAlike(outDir: string, files: readonly string[], text: string): void {
  const [first, ...others] = files.map((file) => join(outDir, file));
  if (first === undefined) return;
  // Waits for the disk: to let it write meanwhile took longer, for each page is small.
  mkdirSync(dirname(first), { recursive: true });
  writeFileSync(first, text);
  for (const other of others) {
    mkdirSync(dirname(other), { recursive: true });
    try {
      rmSync(other, { force: true });
      linkSync(first, other);
    } catch {
      writeFileSync(other, text);
    }
  }
}

/**
 * An address without a slash at its end is written twice, as `x.html` and as `x/index.html`: some
 * plain hosts look for the one, some for the other, and either way the address works.
 */
function filesOf(path: string): string[] {
  if (path.endsWith('/')) return [`${path.slice(1)}index.html`];
  if (path === NOT_FOUND_PATH) return ['404.html'];
  return [`${path.slice(1)}.html`, `${path.slice(1)}/index.html`];
}

/** What a build has made for pages, whose styles stand in their HTML: nobody asks for those files. */
async function takeClientBuild(dir: string): Promise<ClientBuild> {
  const files = await readdir(join(dir, 'assets'));
  const [sheet, ...others] = files.filter((name) => name.endsWith('.css'));
  if (!sheet || others.length > 0) throw new Error(`${dir} has ${others.length + 1} style sheets.`);
  const css = await readFile(join(dir, 'assets', sheet), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8'));
  await rm(join(dir, 'assets', sheet));
  await rm(join(dir, '.vite'), { recursive: true });
  return { dir, manifest, css };
}

/** The file of an entry, and those that it imports. */
function filesFor({ manifest, dir }: ClientBuild, entry: string): string[] {
  const { file, imports = [] } = manifest[entry] ?? {};
  if (!file) throw new Error(`${dir} has no file for ${entry}.`);
  const imported = imports.flatMap((one) => filesFor({ manifest, dir, css: '' }, one));
  return [file, ...new Set(imported)];
}
