import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { FactsContent } from '#ui/facts/FactsContent.tsx';
import { ELEMENT_IDS } from '#ui/page/element-ids.ts';

/** Draws what stands in an article's facts panel; `adoptHtml` is its other half. */
export function drawFacts(article: Article, base: string, map?: ReactNode) {
  return (
    <div id={ELEMENT_IDS.factsContent}>
      <FactsContent article={article} base={base} map={map} />
    </div>
  );
}
