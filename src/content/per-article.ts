import type { Article } from './article.ts';

const caches: WeakMap<Article, unknown>[] = [];

/** Caches the result of a pure function for each article. */
export function perArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { result: T }>();
  caches.push(known);
  return (article) => {
    const found = known.get(article) ?? { result: compute(article) };
    known.set(article, found);
    return found.result;
  };
}

/** Frees what is cached for an article whose pages are written: a build may have thousands. */
export function forget(article: Article): void {
  for (const cache of caches) cache.delete(article);
}
