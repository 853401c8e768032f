import { forget } from '#content/per-article.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { type ArticleSummary, newestFirst, summaryOf } from '#selectors/summary.ts';
import { crossResponsesIn } from './cross-responses.ts';
import { articlesWith, type Publication } from './publication.ts';
import type { SiteArticle } from './site-articles.ts';

const known = new WeakMap<readonly SiteArticle[], readonly ArticleSummary[]>();

/** What lists show of all articles, the newest first; made once. */
export function summariesOf(articles: readonly SiteArticle[]): readonly ArticleSummary[] {
  const summarise = ({ article }: SiteArticle) => {
    const summary = summaryOf(article, crossResponsesIn(articles).get(article.slug));
    forget(article);
    return summary;
  };
  const made = known.get(articles) ?? newestFirst(articles.map(summarise));
  known.set(articles, made);
  return made;
}

/** What the front page lists: articles, and the questions and topics that the newest of them have, first. */
export function listsOf({ articles, registry }: Publication) {
  const newestOf = (kind: 'question' | 'topic', id: string) =>
    articlesWith(kind, id, articles)[0]?.article.published ?? '';
  const questions = Object.entries(registry.questions)
    .map(([id, { question }]) => ({ id, question, newest: newestOf('question', id) }))
    .toSorted((a, b) => compareTexts(b.newest, a.newest));
  const topics = Object.entries(registry.topics)
    .map(([id, { name }]) => ({ id, name, newest: newestOf('topic', id) }))
    .toSorted((a, b) => compareTexts(b.newest, a.newest));
  return { articles: summariesOf(articles), questions, topics };
}

/** How many articles a page of the list has. */
export const LIST_LENGTH = 50;

/** How many pages a list of articles takes, at least one. */
export function pagesOf(articles: number): number {
  return Math.max(1, Math.ceil(articles / LIST_LENGTH));
}
