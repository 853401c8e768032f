import type { Article } from '#content/article.ts';
import { type DescribedCrossResponse, describeCrossResponse } from '#messages/responses.static.ts';
import { crossResponsesBySlug } from '#selectors/cross-responses.ts';
import type { SiteArticle } from './site-articles.ts';

const known = new WeakMap<readonly SiteArticle[], ReturnType<typeof crossResponsesBySlug>>();

/** Responses between articles, under the slugs of both; found once. */
export function crossResponsesIn(
  articles: readonly SiteArticle[],
): ReturnType<typeof crossResponsesBySlug> {
  const found = known.get(articles) ?? crossResponsesBySlug(articles.map(({ article }) => article));
  known.set(articles, found);
  return found;
}

/** Responses between an article and others, described in the language that is set. */
export function crossResponsesOf(
  { slug }: Article,
  articles: readonly SiteArticle[],
): DescribedCrossResponse[] {
  return (crossResponsesIn(articles).get(slug) ?? []).map(describeCrossResponse);
}
