import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';

/** A page that search engines are told of. */
export interface ListedPage {
  /** Absolute. */
  address: string;
  /** The day it changed last, as `2022-09-16`. */
  changed?: string | undefined;
}

/** The sitemap of the pages that stand for themselves; passages are parts of their articles. */
export async function sitemapOf(pages: readonly ListedPage[]): Promise<string> {
  const items = pages.map(({ address, changed }) => ({
    url: address,
    ...(changed && { lastmod: changed }),
  }));
  const stream = new SitemapStream({ lastmodDateOnly: true });
  const text = await streamToPromise(Readable.from(items).pipe(stream));
  return text.toString();
}

/** Everything may be read by everyone. */
export function robotsText(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
