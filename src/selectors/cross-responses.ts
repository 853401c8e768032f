import type { Article } from '#content/article.ts';
import type { ResponseKind } from '#content/vocabulary.ts';
import { compareTexts } from './compare-texts.ts';

/** A response to a statement or claim of another article, as one of the two articles has it. */
export interface CrossResponse {
  /** The statement or claim in the article. */
  id: string;
  /** Whether it responds to the other article’s, or is responded to. */
  end: 'responds' | 'responded';
  how: ResponseKind;
  /** The statement or claim at the other end. */
  other: { article: Article; id: string };
}

/** Under the slugs of both articles, the earliest responses first. One that leads to no article is left out. */
export function crossResponsesBySlug(
  articles: readonly Article[],
): ReadonlyMap<string, readonly CrossResponse[]> {
  const found = new Map<string, CrossResponse[]>();
  const add = (slug: string, one: CrossResponse) =>
    found.set(slug, [...(found.get(slug) ?? []), one]);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  for (const article of articles.toSorted((a, b) => compareTexts(a.published, b.published))) {
    for (const [id, { respondsTo }] of Object.entries(article.statements)) {
      const target = respondsTo && bySlug.get(respondsTo.in ?? '');
      if (!target) continue;
      const { how, to } = respondsTo;
      add(article.slug, { id, end: 'responds', how, other: { article: target, id: to } });
      add(target.slug, { id: to, end: 'responded', how, other: { article, id } });
    }
  }
  return found;
}
