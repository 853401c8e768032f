/** What the prerendered page and the app that adopts it agree upon. */

/** The address that the page for unknown addresses is rendered at; hosts serve its file for all of them. */
export const NOT_FOUND_PATH = '/404';

/** The script element that carries the summaries of the articles on pages that list them. */
export const SUMMARIES_ID = 'otr-summaries';

/** The media of the styles that come after the first view, until the app lets them apply. */
export const LATER_MEDIA = 'not all';
