import type { Article } from '#content/article.ts';
import { FactsContent } from '#ui/facts/FactsContent.tsx';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { ArticleMapFigure } from './article-map.tsx';

/** Draws what stands in an article's facts panel; `adoptHtml` is its other half. */
export function drawFacts(article: Article, base: string) {
  return (
    <div id={ELEMENT_IDS.factsContent}>
      <FactsContent
        article={article}
        base={base}
        map={<ArticleMapFigure article={article} base={base} />}
      />
    </div>
  );
}
