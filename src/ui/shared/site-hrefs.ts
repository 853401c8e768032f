import { ARTICLES_PATH, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { QUESTIONS_PATH, SPEAKERS_PATH, TOPICS_PATH } from '#links/publication-addresses.ts';
import { SEARCH_PATH } from '#links/search-address.ts';

/** Where the bar and the foot of every page lead. */
export interface SiteHrefs {
  homeHref: string;
  articlesHref: string;
  speakersHref: string;
  questionsHref: string;
  topicsHref: string;
  searchHref: string;
  glossaryHref: string;
}

/** `base` begins and ends with a slash: `/` or `/news/`. */
export function siteHrefs(base: string): SiteHrefs {
  return {
    homeHref: hrefUnder(base, HOME_PATH),
    articlesHref: hrefUnder(base, ARTICLES_PATH),
    speakersHref: hrefUnder(base, SPEAKERS_PATH),
    questionsHref: hrefUnder(base, QUESTIONS_PATH),
    topicsHref: hrefUnder(base, TOPICS_PATH),
    searchHref: hrefUnder(base, SEARCH_PATH),
    glossaryHref: glossaryHref(base),
  };
}
