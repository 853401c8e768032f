import type { Article } from '#content/article.ts';
import { type DescribedAcross, describeAcross } from '#messages/responses.static.ts';
import { responsesAcross } from '#selectors/responses-across.ts';
import type { SiteArticle } from './site-articles.ts';

const known = new WeakMap<readonly SiteArticle[], ReturnType<typeof responsesAcross>>();

/** What an article’s words do to those of others, and theirs to its own, in the language that is set. */
export function responsesBeside(
  { slug }: Article,
  articles: readonly SiteArticle[],
): DescribedAcross[] {
  const across = known.get(articles) ?? responsesAcross(articles.map(({ article }) => article));
  known.set(articles, across);
  return (across.get(slug) ?? []).map(describeAcross);
}
