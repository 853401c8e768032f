/** What the prerendered page and the app that adopts it agree upon. */

/** The media of the styles that come after the first view, until the app lets them apply. */
export const LATER_MEDIA = 'not all';
