import type { Article } from '#content/article.ts';
import type { PassageDescription } from './describe-passage.ts';
import { roleOf } from './speakers.ts';

/** What is written from right to left, and joined, which the cards' typesetter cannot do. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a passage has a preview picture: none is better than one with its letters in disorder. */
export function hasCard(article: Article, { words, value, speaker }: PassageDescription): boolean {
  const { headline, credit } = article;
  const texts = [headline, credit, words, value, speaker?.name, speaker && roleOf(speaker)];
  return !texts.some((text) => text !== undefined && RIGHT_TO_LEFT.test(text));
}
