import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOT_FOUND_PATH } from '#links/addresses.ts';
import type { ExportFile } from '#publish/data/export-file.ts';

/** Writes files of text, each under its path. */
export function writeFiles(outDir: string, files: readonly ExportFile[]): void {
  for (const { path, text } of files) writeAlike(outDir, [path.slice(1)], text);
}

/** Writes the HTML of an address. */
export function writePageFiles(outDir: string, path: string, html: string): void {
  writeAlike(outDir, filesOf(path), html);
}

/** Writes a text under several names: once, with links to it, where the disk has links. */
function writeAlike(outDir: string, files: readonly string[], text: string): void {
  const [first, ...others] = files.map((file) => join(outDir, file));
  if (first === undefined) return;
  // Write synchronously: asynchronous writes of many small files took longer.
  mkdirSync(dirname(first), { recursive: true });
  writeFileSync(first, text);
  for (const other of others) {
    mkdirSync(dirname(other), { recursive: true });
    try {
      linkSync(first, other);
    } catch {
      // It is there already, as another name of what has just been written, or the disk has no links.
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
