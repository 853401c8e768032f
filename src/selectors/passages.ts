import type { Article } from '#content/article.ts';
import { indexOf } from './article-index.ts';

/** What a deep link may lead to. */
export interface Passage {
  id: string;
  kind: 'paragraph' | 'statement' | 'claim';
  /** The paragraph that it is, or begins in. */
  paragraphId: string;
}

/** The passage of an id, or nothing where the article has none. Nothing is matched by similarity. */
export function findPassage(article: Article, id: string): Passage | undefined {
  if (article.paragraphs.some((paragraph) => paragraph.id === id)) {
    return { id, kind: 'paragraph', paragraphId: id };
  }
  const { statements, figures } = indexOf(article);
  const statement = statements.get(id);
  if (statement) return { id, kind: 'statement', paragraphId: statement.paragraph.id };
  const figure = figures.get(id);
  return figure && { id, kind: 'claim', paragraphId: figure.paragraph.id };
}
