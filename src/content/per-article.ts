import type { Article } from './article.ts';

/** Caches the result of a pure function for each article. */
export function perArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { result: T }>();
  return (article) => {
    const found = known.get(article) ?? { result: compute(article) };
    known.set(article, found);
    return found.result;
  };
}
