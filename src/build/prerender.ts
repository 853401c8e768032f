import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { hrefUnder, NOT_FOUND_PATH, PRINT_STYLES_PATH } from '#links/addresses.ts';
import type { Card } from '#publish/cards/card.ts';
import type { RenderedPage, Site } from '#server/rendered-page.ts';
import { composePage, type PageAssets } from './compose-page.ts';
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
  say: (line: string) => void;
  /** The scripts that stand inside the HTML, bundled. */
  inline: { beforePaint: string; articlePage: string; redirectToReader: string };
}

const ENTRY = 'src/client/main.tsx';

/** Writes the HTML of every address into the client's build. Resolves to the files written. */
export async function prerender(options: PrerenderOptions): Promise<string[]> {
  const { server, site, outDir, template, withCards, say } = options;
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const styles = { article: await sheetIn(outDir), plain: await sheetIn(options.plainDir) };
  const paths = await server.sitePaths();
  const files: string[] = [];
  const cards: { file: string; card: Card }[] = [];
  const cardless: { path: string; letters: string }[] = [];
  // One after another: rendering is the processor's work, and a long article has thousands of pages.
  for (const path of paths) {
    const page = await server.renderPage(path, site);
    if (/<template|<div hidden="" id="S:/.test(page.body)) {
      throw new Error(`${path} was rendered in pieces that only a script could put together.`);
    }
    const css = page.css ?? (page.article ? styles.article : styles.plain).css;
    const html = composePage(template, page, assetsOf(page, options, manifest, css));
    files.push(...(await writeAll(outDir, filesOf(path), html)));
    if (page.withoutFont !== undefined) cardless.push({ path, letters: page.withoutFont });
    if (page.card && withCards) cards.push({ file: `${path.slice(1)}.png`, card: page.card });
  }
  await writeCards(outDir, cards);
  for (const { path, letters } of cardless) {
    say(`${path} has no preview picture: no font has “${letters}”.`);
  }
  const pictures = await server.sitePictures();
  for (const { file, path } of pictures) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await copyFile(file, join(outDir, path));
  }
  const own = await server.siteFiles(site);
  await Promise.all(own.map(({ path, text }) => writeAll(outDir, [path.slice(1)], text)));
  // The styles stand in the pages, and the manifest was for this build alone.
  await rm(styles.article.file);
  await rm(dirname(manifestFile), { recursive: true });
  return [
    ...files,
    ...cards.map(({ file }) => file),
    ...[...own, ...pictures].map(({ path }) => path.slice(1)),
  ];
}

function assetsOf(
  page: RenderedPage,
  { site, inline }: PrerenderOptions,
  manifest: Manifest,
  css: string,
): PageAssets {
  const { beforePaint, articlePage, redirectToReader } = inline;
  const shared = {
    css,
    beforePaint,
    icon: `${site.base}icon.svg`,
    printStyles: hrefUnder(site.base, PRINT_STYLES_PATH),
  };
  if (!page.article) return { ...shared, atEnd: page.redirectsTo && redirectToReader };
  return {
    ...shared,
    atEnd: articlePage,
    app: {
      entry: site.base + fileOf(manifest, ENTRY),
      preloads: withImports(manifest, ENTRY).map((key) => site.base + fileOf(manifest, key)),
    },
  };
}

async function writeAll(outDir: string, files: readonly string[], html: string): Promise<string[]> {
  return Promise.all(
    files.map(async (file) => {
      await mkdir(dirname(join(outDir, file)), { recursive: true });
      await writeFile(join(outDir, file), html);
      return file;
    }),
  );
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

/** The one style sheet of a build. */
async function sheetIn(dir: string): Promise<{ file: string; css: string }> {
  const files = await readdir(join(dir, 'assets'));
  const [sheet, ...others] = files.filter((name) => name.endsWith('.css'));
  if (!sheet || others.length > 0) throw new Error(`${dir} has ${others.length + 1} style sheets.`);
  const file = join(dir, 'assets', sheet);
  return { file, css: await readFile(file, 'utf8') };
}

function withImports(manifest: Manifest, key: string): string[] {
  const imports = manifest[key]?.imports ?? [];
  return [key, ...imports.flatMap((one) => withImports(manifest, one))];
}

function fileOf(manifest: Manifest, key: string): string {
  const file = manifest[key]?.file;
  if (!file) throw new Error(`The build has no file for ${key}.`);
  return file;
}
