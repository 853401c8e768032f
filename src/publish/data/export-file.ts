import { ARTICLES_PATH, PRINT_STYLES_PATH } from '#links/addresses.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import {
  QUESTIONS_PATH,
  ROBOTS_PATH,
  SITEMAP_PATH,
  SPEAKERS_PATH,
} from '#links/publication-addresses.ts';

/** A file of text that the site publishes beside its pages. */
export interface ExportFile {
  /** Under the site's base: `/articles/SLUG.json`. */
  path: string;
  /** In UTF-8, without a byte order mark. */
  text: string;
}

/** What an export depends on beside its article. */
export interface ExportSite {
  /** The site's absolute address, with a slash at its end: `https://news.example/`. */
  home: string;
  /** The article's last recorded revision; 0 where none was recorded. */
  revision: number;
}

/** The content type of such a file; nothing for other paths, such as a module's. */
export function contentTypeOf(path: string): string | undefined {
  const isOwn =
    [SCHEMA_PATH, PRINT_STYLES_PATH, SITEMAP_PATH, ROBOTS_PATH].includes(path) ||
    [ARTICLES_PATH, SPEAKERS_PATH, QUESTIONS_PATH].some((folder) => path.startsWith(folder)) ||
    path.endsWith('.xml');
  if (!isOwn) return undefined;
  return Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1];
}

/** The longer ending first. JSON is UTF-8 by definition; texts have to say so. */
const TYPES: Record<string, string> = {
  '.schema.json': 'application/schema+json',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
};
