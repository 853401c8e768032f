import { passagePath } from './addresses.ts';

/** The script that dresses quotations of the site in other pages. */
export const EMBED_SCRIPT_PATH = '/embed.js';

/** The class of such a quotation. */
export const EMBED_CLASS = 'on-the-record';

/** `/articles/SLUG/PASSAGE/embed`, a page fit for a frame. */
export function embedPath(slug: string, id: string): string {
  return `${passagePath(slug, id)}/embed`;
}

/** `/articles/SLUG/PASSAGE/oembed.json`, for those who look for oEmbed at a passage’s page. */
export function oembedPath(slug: string, id: string): string {
  return `${passagePath(slug, id)}/oembed.json`;
}
