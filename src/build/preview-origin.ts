/** Where `npm start` serves the site; its address as long as nobody sets another. */
export const PREVIEW_ORIGIN = 'http://localhost:4173';
