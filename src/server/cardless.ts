import type { Article } from '#content/article.ts';
import { publishedPassages } from '#content/passages.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { articleCardOf, type Card, cardOf } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';

/** The ids of what has no preview picture, for want of a font; `headline` stands for the article itself. */
export function cardlessIds(article: Article): string[] {
  return [...publishedPassages(article).keys()].filter((id) => {
    const card = cardAt(article, id);
    return card !== undefined && lettersWithoutFont(card) !== '';
  });
}

function cardAt(article: Article, id: string): Card | undefined {
  if (id === 'headline') return articleCardOf(article);
  const passage = describePassage(article, id);
  return passage && cardOf(article, passage);
}
