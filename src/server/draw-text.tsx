import { ARTICLES_PATH, articlePath, HOME_PATH, hrefUnder } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import type { ArticleSummary } from '#selectors/summary.ts';
import { GlossaryText } from '#ui/glossary/GlossaryText.tsx';
import { ArticlesText } from '#ui/list/ArticlesText.tsx';
import { HomeText } from '#ui/list/HomeText.tsx';
import { NotFoundText } from '#ui/list/NotFoundText.tsx';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';

/**
 * Draws what stands on a page of one column; `adoptHtml` is its other half. `articles` come newest
 * first; addresses that are no such page's get the text for those that lead nowhere.
 */
export function drawText(path: string, articles: readonly ArticleSummary[], base: string) {
  return <div id={ELEMENT_IDS.text}>{textOf(path, articles, base)}</div>;
}

function textOf(path: string, articles: readonly ArticleSummary[], base: string) {
  const list = { articles, hrefOf: (slug: string) => hrefUnder(base, articlePath(slug)) };
  switch (path) {
    case HOME_PATH:
      return <HomeText {...list} />;
    case ARTICLES_PATH:
      return <ArticlesText {...list} />;
    case GLOSSARY_PATH:
      return <GlossaryText />;
    default:
      return <NotFoundText {...list} />;
  }
}
