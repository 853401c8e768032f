import type { Article } from '#content/article.ts';
import { type DescribedCrossResponse, describeCrossResponse } from '#messages/responses.static.ts';
import { crossResponsesBySlug } from '#selectors/cross-responses.ts';
import type { SiteArticle } from './site-articles.ts';

const known = new WeakMap<readonly SiteArticle[], ReturnType<typeof crossResponsesBySlug>>();

/** Responses between an article and others, described in the language that is set. */
export function crossResponsesOf(
  { slug }: Article,
  articles: readonly SiteArticle[],
): DescribedCrossResponse[] {
  const bySlug =
    known.get(articles) ?? crossResponsesBySlug(articles.map(({ article }) => article));
  known.set(articles, bySlug);
  return (bySlug.get(slug) ?? []).map(describeCrossResponse);
}
