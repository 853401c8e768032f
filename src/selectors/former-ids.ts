import type { Article } from '#content/article.ts';
import { resolvePassage } from './resolve-passage.ts';

/** The earlier ids of a passage or speaker: those whose answers lead to it. */
export function formerIdsOf(article: Article, standingId: string): string[] {
  return Object.keys(article.former).filter((id) => {
    const resolution = resolvePassage(article, id);
    return 'to' in resolution && resolution.to.includes(standingId);
  });
}
