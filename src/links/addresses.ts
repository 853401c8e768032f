/** Paths under the site's base, and the one place that knows their form. */

export const HOME_PATH = '/';
export const ARTICLES_PATH = '/articles/';
/** Where the page for unknown addresses is rendered; hosts serve its file for all of them. */
export const NOT_FOUND_PATH = '/404';

/** `/articles/SLUG`, where the reader stands. */
export function articlePath(slug: string): string {
  return `/articles/${slug}`;
}

/** `/articles/SLUG/PASSAGE`, the page of a passage for link previews, which leads on to the reader. */
export function passagePath(slug: string, id: string): string {
  return `${articlePath(slug)}/${id}`;
}

/** `/articles/SLUG.map.svg`, the land under the map of an article's places. */
export function mapPath(slug: string): string {
  return `${articlePath(slug)}.map.svg`;
}

/** `/articles/SLUG.ledger.json`, everything that was ever published under an id of the article. */
export function ledgerPath(slug: string): string {
  return `${articlePath(slug)}.ledger.json`;
}

/** `/articles/SLUG/pictures/harbour-800.jpg`, a picture's file. */
export function picturePath(slug: string, name: string): string {
  return `${articlePath(slug)}/pictures/${name}`;
}

/** The style sheet for paper. */
export const PRINT_STYLES_PATH = '/print.css';

/** The fragment that leads to a passage on its page. */
export function passageFragment(id: string): string {
  return `#${id}`;
}

/** An address on this site as a browser needs it; `base` begins and ends with a slash: `/` or `/news/`. */
export function hrefUnder(base: string, path: string): string {
  return base + path.replace(/^\//, '');
}
