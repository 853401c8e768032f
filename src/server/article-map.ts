import type { Article } from '#content/article.ts';
import { type ArticleMap, drawMap } from '#publish/map/draw-map.ts';

const drawn = new WeakMap<Article, ArticleMap | undefined>();

/** The map of an article, drawn once; none where it gives no place's coordinates. */
export function mapOf(article: Article): ArticleMap | undefined {
  if (!drawn.has(article)) drawn.set(article, drawMap(article));
  return drawn.get(article);
}
