import type { Article } from '#content/article.ts';
import { findPassage } from './passages.ts';
import { resolvePassage } from './resolve-passage.ts';

/** An earlier id, and the id of the passage that it leads to now. */
export interface Alias {
  id: string;
  now: string;
}

/** By paragraph, the earlier ids that lead to it or into it, so that the browser itself finds them. */
export function aliasesByParagraph(article: Article): Map<string, Alias[]> {
  const aliases = Object.keys(article.former).flatMap((id) => {
    const resolution = resolvePassage(article, id);
    const now = 'to' in resolution ? resolution.to[0] : undefined;
    const passage = now === undefined ? undefined : findPassage(article, now);
    return passage ? [{ id, now: passage.id, paragraphId: passage.paragraphId }] : [];
  });
  const byParagraph = new Map<string, Alias[]>();
  for (const { id, now, paragraphId } of aliases) {
    byParagraph.set(paragraphId, [...(byParagraph.get(paragraphId) ?? []), { id, now }]);
  }
  return byParagraph;
}
