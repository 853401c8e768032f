import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Logger } from 'vite';
import { hrefUnder, PRINT_STYLES_PATH } from '#links/addresses.ts';
import { EMBED_SCRIPT_PATH } from '#links/embed-address.ts';
import { searchIndexPath } from '#links/search-index.ts';
import { interfaceFor, wordsModule } from '#messages/catalogue/language.ts';
import type { Card } from '#publish/cards/card.ts';
import { searchIndexesOf, writeSearchIndex } from '#publish/search/write-search-index.tsx';
import type { RenderedPage, Site } from '#server/rendered-page.ts';
import type { SiteArticle } from '#server/site-articles.ts';
import { articleDigest } from './article-digest.ts';
import { type ClientBuild, filesFor, takeClientBuild } from './client-build.ts';
import { composePage, type PageAssets } from './compose-page.ts';
import { digestOf } from './digest.ts';
import { deletePages, type EarlierBuild } from './earlier-build.ts';
import { writeCards } from './write-cards.ts';
import { writeFiles, writePageFiles } from './write-files.ts';

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

/**
 * Writes the HTML of every address into the client's build, and every file that stands beside it. The
 * pages of an article that an earlier build has made from the same are kept. Resolves to what it built.
 */
export async function prerender(options: PrerenderOptions): Promise<EarlierBuild> {
  const { server, site, outDir, plainDir, withCards, earlier, serverVersion } = options;
  const reader = await takeClientBuild(outDir);
  const plain = await takeClientBuild(plainDir);
  const written: Written = { pages: 0, cards: [], cardless: [] };

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
  const indexes = searchIndexesOf(publication.articles, publication.registry);
  for (const { path, entries, registry } of indexes) {
    const digests = entries.map((one) => checkedFrom(one, server, serverVersion));
    built.set(path, digestOf(digests, registry));
  }
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
    writePageFiles(outDir, path, html);
    written.pages += 1;
    if (page.withoutFont !== undefined) written.cardless.push({ path, letters: page.withoutFont });
    if (page.card && withCards) {
      written.cards.push({ file: `${path.slice(1)}.png`, card: page.card });
    }
  };
  for (const group of groups) {
    if (isKept(group.at)) continue;
    for (const path of group.paths()) await writePage(path);
    writeFiles(outDir, group.files());
    for (const { file, path } of group.pictures ?? []) {
      mkdirSync(dirname(join(outDir, path)), { recursive: true });
      copyFileSync(file, join(outDir, path));
    }
    for (const { article } of group.articles) server.forget(article);
  }
  for (const index of indexes) {
    if (!isKept(index.path)) await writeSearchIndex(outDir, index);
  }
  for (const file of filesFor(plain, SEARCH))
    copyFileSync(join(plainDir, file), join(outDir, file));
  for (const path of await server.sharedPaths()) await writePage(path);
  writeFiles(outDir, await server.sharedFiles(publication, site));
  writeFiles(outDir, [{ path: EMBED_SCRIPT_PATH, text: options.embed }]);
  await writeCards(outDir, written.cards);
  for (const { path, letters } of written.cardless) {
    options.logger.warn(`${path} has no preview picture: no font has “${letters}”.`);
  }
  options.logger.info(`prerendered ${written.pages} pages`);
  const flawless = await server.flawlessArticles();
  const checked = flawless.map((one) => checkedFrom(one, server, serverVersion));
  return { checked: new Set(checked), pages: built };
}

/** A digest of what an article is checked by: all that is checked of it, and the code. */
export function checkedFrom(one: SiteArticle, server: Server, serverVersion: string): string {
  return digestOf(articleDigest(one, server), serverVersion);
}

interface Written {
  /** The number of pages. */
  pages: number;
  cards: { file: string; card: Card }[];
  cardless: { path: string; letters: string }[];
}

/** The builds that pages have scripts and styles from. */
interface ClientBuilds {
  reader: ClientBuild;
  plain: ClientBuild;
}

function assetsOf(
  page: RenderedPage,
  { site, inline }: PrerenderOptions,
  { reader, plain }: ClientBuilds,
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
    const pagefind = hrefUnder(base, `${searchIndexPath(1)}/pagefind.js`);
    return { ...shared, app: { entry, preloads: [...preloads, pagefind] } };
  }
  return { ...shared, atEnd: page.redirectsTo && redirectToReader };
}
