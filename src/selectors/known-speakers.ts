import type { Article } from '#content/article.ts';
import { resolvePassage } from './resolve-passage.ts';

/**
 * Of the names in an address, those this article knows, each once, in the order given; an earlier id
 * stands for what the author answered.
 */
export function knownSpeakers(article: Article, names: readonly string[]): string[] {
  const ids = names.flatMap((name) => {
    const resolution = resolvePassage(article, name);
    return 'to' in resolution ? resolution.to : [name];
  });
  return [...new Set(ids)].filter((id) => Object.hasOwn(article.speakers, id));
}
