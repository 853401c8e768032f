import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import type { DescribedCrossResponse } from '#messages/responses.static.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import type { MapDrawing } from '#ui/facts/map-drawing.ts';
import type { FooterLink } from '#ui/shared/SiteFooter.static.tsx';

/** Where routes get articles from: the build reads modules, the browser its page. */
export interface ArticleSource {
  /** Nothing where there is no such article. */
  article(slug: string): Promise<PublishedArticle | undefined>;
  /** What stood published earlier. Only readers of old links need it, and only then is it fetched. */
  ledger(slug: string): Promise<Ledger | undefined>;
}

interface PublishedArticle {
  article: Article;
  /** The number of its last recorded revision; 0 for one that was never recorded. */
  revision: number;
  /** The map of the facts panel, for the build to render. */
  map?: MapDrawing;
  /** Speakers of whom a page has what they said in all articles. */
  registered?: readonly string[];
  /** Responses between its statements and those of other articles, for the build to render. */
  crossResponses?: readonly DescribedCrossResponse[];
  /** Where its foot leads beside the site's pages, for the build to render. */
  more?: readonly FooterLink[];
}

export interface RouterContext {
  articles: ArticleSource;
  /** Newest first, for the build to render lists from; empty in the browser. */
  summaries: readonly ArticleSummary[];
  /** The questions that several articles answer, for the build to render; left out in the browser. */
  questions?: readonly { id: string; question: string }[];
  /** What articles are about, likewise. */
  topics?: readonly { id: string; name: string }[];
  /** Begins and ends with a slash. */
  base: string;
  /** The site's absolute address, with a slash at its end, for the build to print. */
  home?: string;
}
