import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ISLAND_DIR, NEWS_DIR, ORIGINS, ROOT_DIR } from '../sites/hosts.ts';

/** The builds of the published articles: where they lie, and what their addresses begin with. */
export const BUILDS = [
  ['at the root', { dir: ROOT_DIR, home: ORIGINS.root }],
  ['under a sub-path', { dir: NEWS_DIR, home: `${ORIGINS.news}/news` }],
] as const;

/** Every build that browsers are sent to. */
export const BUILD_DIRS = [ROOT_DIR, NEWS_DIR, ISLAND_DIR];

/** The text of a file of a build. */
export function builtFile(dir: string, path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

/** A page as it comes, before any script. */
export function builtPage(dir: string, file: string): Document {
  return new JSDOM(builtFile(dir, file)).window.document;
}
