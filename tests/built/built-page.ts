import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../parse-html.ts';
import { NEWS_DIR, ORIGINS, ROOT_DIR } from '../sites/hosts.ts';

/** The builds of the published articles: where they lie, and what their addresses begin with. */
export const BUILDS = [
  ['at the root', { dir: ROOT_DIR, home: ORIGINS.root }],
  ['under a sub-path', { dir: NEWS_DIR, home: `${ORIGINS.news}/news` }],
] as const;

/** The pages of a build, by path. One that is written twice, with and without a slash at its end, is one. */
export function builtPages(dir: string): string[] {
  const files = new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }));
  const isTwin = (name: string) =>
    name.endsWith('/index.html') && files.has(name.replace('/index.html', '.html'));
  return [...files].filter((name) => name.endsWith('.html') && !isTwin(name));
}

/** The text of a file of a build. */
export function builtFile(dir: string, path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

/** A page as it comes, before any script. */
export function builtPage(dir: string, file: string): Document {
  return parseHtml(builtFile(dir, file));
}
