import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { articleModule } from '#articles/catalogue.ts';
import { NOT_FOUND_PATH } from '../page-contract.ts';
import type { Site } from '../server.tsx';
import { composePage, type PageAssets } from './compose-page.ts';

type Server = typeof import('../server.tsx');

interface PrerenderOptions {
  server: Server;
  site: Site;
  /** Where `vite build` has put the client's files and `.vite/manifest.json`. */
  outDir: string;
  template: string;
  beforePaint: string;
  firstView: string;
}

const ENTRY = 'src/entry/client.tsx';

/** Writes the HTML of every address into the client's build. Resolves to the files written. */
export async function prerender(options: PrerenderOptions): Promise<string[]> {
  const { server, site, outDir, template, beforePaint, firstView } = options;
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const cssFiles = manifest[ENTRY]?.css ?? [];
  const css = (await Promise.all(cssFiles.map((file) => readFile(join(outDir, file), 'utf8'))))
    .join('')
    .trim();

  const written = await Promise.all(
    server.sitePaths().map(async (path) => {
      const page = await server.renderPage(path, site);
      if (/<template|<div hidden="" id="S:/.test(page.body)) {
        throw new Error(`${path} was rendered in pieces that only a script could put together.`);
      }
      const assets: PageAssets = {
        css,
        beforePaint,
        firstView,
        entry: site.base + fileOf(manifest, ENTRY),
        preloads: preloadsOf(manifest, page.slug).map((file) => site.base + file),
        font: site.base + fontOf(manifest),
        icon: `${site.base}icon.svg`,
      };
      const html = composePage(template, page, assets);
      return Promise.all(
        filesOf(path).map(async (file) => {
          await mkdir(dirname(join(outDir, file)), { recursive: true });
          await writeFile(join(outDir, file), html);
          return file;
        }),
      );
    }),
  );
  // The styles stand in every page; the manifest was for this build alone.
  await Promise.all(cssFiles.map((file) => rm(join(outDir, file))));
  await rm(dirname(manifestFile), { recursive: true });
  return written.flat();
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
