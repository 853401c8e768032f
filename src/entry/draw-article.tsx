import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { FactsContent } from '#ui/facts/FactsContent.tsx';
import type { Drawn } from '#ui/page/drawn.ts';
import { ELEMENT_IDS } from '#ui/page/element-ids.ts';

/** Draws what of an article's page no script ever changes; `adoptHtml` is its other half. */
export function drawArticle(article: Article, base: string, map?: ReactNode): Drawn {
  return {
    facts: (
      <div id={ELEMENT_IDS.factsContent}>
        <FactsContent article={article} base={base} map={map} />
      </div>
    ),
  };
}
