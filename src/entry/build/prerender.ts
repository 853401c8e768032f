import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { articleModule } from '#articles/catalogue.ts';
import { NOT_FOUND_PATH } from '../page-contract.ts';
import type { RenderedPage, Site } from '../server.tsx';
import { composePage, type PageAssets } from './compose-page.ts';
import { renderCards } from './render-cards.tsx';

type Server = typeof import('../server.tsx');

interface PrerenderOptions {
  server: Server;
  site: Site;
  /** Where `vite build` has put the client's files and `.vite/manifest.json`. */
  outDir: string;
  template: string;
  /** The scripts that stand inside the HTML, bundled. */
  inline: { beforePaint: string; firstView: string; leadOn: string };
}

const ENTRY = 'src/entry/client.tsx';
const PASSAGE_ENTRY = 'src/entry/passage.ts';

/** Writes the HTML of every address into the client's build. Resolves to the files written. */
export async function prerender(options: PrerenderOptions): Promise<string[]> {
  const { server, site, outDir, template } = options;
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const css = {
    app: await readStyles(manifest, ENTRY, outDir),
    passage: await readStyles(manifest, PASSAGE_ENTRY, outDir),
  };
  const paths = await server.sitePaths();
  const written = await Promise.all(
    paths.map(async (path) => {
      const page = await server.renderPage(path, site);
      if (/<template|<div hidden="" id="S:/.test(page.body)) {
        throw new Error(`${path} was rendered in pieces that only a script could put together.`);
      }
      const html = composePage(template, page, assetsOf(page, options, manifest, css));
      const files = await writeAll(outDir, filesOf(path), html);
      return { path, files, card: page.card };
    }),
  );
  const cards = written.flatMap(({ path, card }) => (card ? [{ path, card }] : []));
  const pictures = await renderCards(cards.map(({ card }) => card));
  await Promise.all(
    cards.map(({ path }, i) => writeFile(join(outDir, `${path}.png`), pictures[i] ?? '')),
  );
  const exports = await server.siteExports(site);
  await Promise.all(exports.map(({ path, text }) => writeFile(join(outDir, path), text)));
  // The styles stand in every page, and passages' pages have no script; the rest was for this build alone.
  const leftovers = [
    ...stylesOf(manifest, ENTRY),
    ...stylesOf(manifest, PASSAGE_ENTRY),
    fileOf(manifest, PASSAGE_ENTRY),
  ];
  await Promise.all(leftovers.map((file) => rm(join(outDir, file), { force: true })));
  await rm(dirname(manifestFile), { recursive: true });
  return [
    ...written.flatMap(({ files }) => files),
    ...cards.map(({ path }) => `${path.slice(1)}.png`),
    ...exports.map(({ path }) => path.slice(1)),
  ];
}

function assetsOf(
  page: RenderedPage,
  { site, inline }: PrerenderOptions,
  manifest: Manifest,
  css: { app: string; passage: string },
): PageAssets {
  const { beforePaint, firstView, leadOn } = inline;
  const icon = `${site.base}icon.svg`;
  if (page.kind === 'passage') {
    return { css: css.passage, beforePaint, atEnd: page.leadsTo && leadOn, icon };
  }
  return {
    css: css.app,
    beforePaint,
    atEnd: page.kind === 'article' ? firstView : undefined,
    app: {
      entry: site.base + fileOf(manifest, ENTRY),
      preloads: preloadsOf(manifest, page.article?.slug).map((file) => site.base + file),
      font: site.base + fontOf(manifest),
    },
    icon,
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

async function readStyles(manifest: Manifest, key: string, outDir: string): Promise<string> {
  const files = stylesOf(manifest, key);
  const texts = await Promise.all(files.map((file) => readFile(join(outDir, file), 'utf8')));
  return texts.join('').trim();
}

/** The style files of an entry, those that it shares with others first. */
function stylesOf(manifest: Manifest, key: string): string[] {
  const { imports = [], css = [] } = manifest[key] ?? {};
  return [...new Set([...imports.flatMap((shared) => stylesOf(manifest, shared)), ...css])];
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

function preloadsOf(manifest: Manifest, slug: string | undefined): string[] {
  const roots = [ENTRY, ...(slug === undefined ? [] : [articleModule(slug)])];
  const imports = (key: string): string[] => [
    key,
    ...(manifest[key]?.imports ?? []).flatMap(imports),
  ];
  return [...new Set(roots.flatMap(imports))].map((key) => fileOf(manifest, key));
}

/** Latin, which the app's own words are in; another script's file is fetched when a text needs it. */
function fontOf(manifest: Manifest): string {
  const font = manifest[ENTRY]?.assets?.find((file) => file.includes('literata-latin-'));
  if (!font) throw new Error('The build has no file of the reading font.');
  return font;
}

function fileOf(manifest: Manifest, key: string): string {
  const file = manifest[key]?.file;
  if (!file) throw new Error(`The build has no file for ${key}.`);
  return file;
}
