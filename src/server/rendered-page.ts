import type { Article } from '#content/article.ts';
import type { Card } from '#publish/cards/card.ts';

export interface Site {
  /** Begins and ends with a slash: `/`, `/news/`. */
  base: string;
  /** The origin, and nothing after it: `https://example.org`. */
  origin: string;
}

/** One address, rendered; what is still missing are the files that the bundle is made of. */
export interface RenderedPage {
  kind: 'article' | 'plain' | 'not-found' | 'passage';
  language: string;
  head: string;
  body: string;
  /** The page's styles, where they are not the site's. */
  css?: string;
  /** Rules of this page alone, beside the site's. */
  rules?: string;
  /** schema.org's description of an article, for search engines. */
  structuredData?: object;
  /** Set on an article's page: what the app needs of it, and its speakers by their ids, earlier ones too. */
  article?: { data: Article; revision: number; speakers: readonly string[] };
  /** Set on the page that searches: it has a script and a policy of its own. */
  searches?: true;
  /** Where a passage's page leads on to, absolute on this site; absent where there is nothing to lead to. */
  redirectsTo?: string;
  /** The preview picture of an article's or a passage's page; for `/x` it stands at `/x.png`. */
  card?: Card;
  /** The letters of a page's picture that no font has, so that there is none. */
  withoutFont?: string;
}
