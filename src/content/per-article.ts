import type { Article } from './article.ts';

/** Remembers what a pure function makes of each article, so that asking again costs a look-up. */
export function perArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { result: T }>();
  return (article) => {
    const found = known.get(article) ?? { result: compute(article) };
    known.set(article, found);
    return found.result;
  };
}
