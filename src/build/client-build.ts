import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';

/** What a build for the browser has made. */
export interface ClientBuild {
  dir: string;
  manifest: Manifest;
  /** Its one style sheet. */
  css: string;
}

/** What a build has made for pages, whose styles stand in their HTML: nobody asks for those files. */
export async function takeClientBuild(dir: string): Promise<ClientBuild> {
  const files = await readdir(join(dir, 'assets'));
  const [sheet, ...others] = files.filter((name) => name.endsWith('.css'));
  if (!sheet || others.length > 0) throw new Error(`${dir} has ${others.length + 1} style sheets.`);
  const text = await readFile(join(dir, 'assets', sheet), 'utf8');
  // Vite's own mark at its end.
  const css = text.replace(/\/\*\$vite\$:\d+\*\/\n?$/, '');
  const manifest: Manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8'));
  await rm(join(dir, 'assets', sheet));
  await rm(join(dir, '.vite'), { recursive: true });
  return { dir, manifest, css };
}

/** The file of an entry, and those that it imports. */
export function filesFor(build: ClientBuild, entry: string): string[] {
  const { file, imports = [] } = build.manifest[entry] ?? {};
  if (!file) throw new Error(`${build.dir} has no file for ${entry}.`);
  const imported = imports.flatMap((one) => filesFor(build, one));
  return [file, ...new Set(imported)];
}
