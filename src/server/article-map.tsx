import type { Article } from '#content/article.ts';
import { hrefUnder, mapPath } from '#links/addresses.ts';
import { type ArticleMap, drawMap } from '#publish/map/draw-map.ts';
import { LocatorMap } from '#ui/facts/LocatorMap.tsx';

const drawn = new WeakMap<Article, ArticleMap | undefined>();

/** The map of an article, drawn once; none where it gives no place's coordinates. */
export function mapOf(article: Article): ArticleMap | undefined {
  if (!drawn.has(article)) drawn.set(article, drawMap(article));
  return drawn.get(article);
}

/** The same as it stands in the facts panel, over the file of its land. */
export function ArticleMapFigure({ article, base }: { article: Article; base: string }) {
  const map = mapOf(article);
  const landHref = hrefUnder(base, mapPath(article.slug));
  return (
    map && <LocatorMap article={article} drawing={map.drawing} landHref={landHref} base={base} />
  );
}
