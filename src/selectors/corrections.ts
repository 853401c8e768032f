import type { Article, Correction } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';

/** The corrections of a paragraph and of the statements and claims in it. */
export function correctionsIn(article: Article, paragraphId: string): readonly Correction[] {
  return article.corrections.filter(
    ({ passage }) => findPassage(article, passage)?.paragraphId === paragraphId,
  );
}
