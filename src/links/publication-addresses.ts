import { HISTORY_NAME } from '#content/ids.ts';
import { ARTICLES_PATH, articlePath } from './addresses.ts';

/* The addresses of what a publication has beside its articles. */

export const SPEAKERS_PATH = '/speakers/';
export const QUESTIONS_PATH = '/questions/';
export const TOPICS_PATH = '/topics/';

/** `/articles/`, and `/archive/2` and so on for what was published before. */
export function listPath(page: number): string {
  return page === 1 ? ARTICLES_PATH : `/archive/${page}`;
}

/** `/speakers/ID`, everything that a speaker has said in all articles; `/speakers/ID/2` has what is older. */
export function speakerPath(id: string, page = 1): string {
  return pageOf(`${SPEAKERS_PATH}${id}`, page);
}

/** `/topics/ID`, every article about a topic; `/topics/ID/2` has what is older. */
export function topicPath(id: string, page = 1): string {
  return pageOf(`${TOPICS_PATH}${id}`, page);
}

function pageOf(path: string, page: number): string {
  return page === 1 ? path : `${path}/${page}`;
}

/** `/questions/ID`, every claim that answers a question in any article. */
export function questionPath(id: string): string {
  return `${QUESTIONS_PATH}${id}`;
}

/** `/articles/SLUG/history`, what each revision of an article changed. */
export function historyPath(slug: string): string {
  return `${articlePath(slug)}/${HISTORY_NAME}`;
}

/** The feed of all articles. */
export const FEED_PATH = '/feed.xml';
export const CORRECTIONS_FEED_PATH = '/corrections.xml';

/** `/speakers/ID.xml`, the feed of what a page lists. */
export function feedPathOf(page: string): string {
  return `${page}.xml`;
}

export const SITEMAP_PATH = '/sitemap.xml';
export const ROBOTS_PATH = '/robots.txt';
/** Read by hosts, not by browsers. */
export const HEADERS_PATH = '/_headers';
