/** Where the bar and the foot of every page lead. */
export interface SiteHrefs {
  homeHref: string;
  articlesHref: string;
  glossaryHref: string;
}
