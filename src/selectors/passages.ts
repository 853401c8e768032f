import type { Article } from '#content/article.ts';
import { inlineText } from '#content/inline-text.ts';
import { indexOf } from './article-index.ts';

/** What a deep link may lead to. */
export interface Passage {
  id: string;
  kind: 'paragraph' | 'statement' | 'claim';
  paragraphId: string;
  text: string;
}

/** The passage of an id, or nothing where the article has none. Nothing is matched by similarity. */
export function findPassage(article: Article, id: string): Passage | undefined {
  const paragraph = article.paragraphs.find((p) => p.id === id);
  if (paragraph) {
    return { id, kind: 'paragraph', paragraphId: id, text: inlineText(paragraph.content) };
  }
  const { statements, figures } = indexOf(article);
  const statement = statements.get(id);
  if (statement) return placed(id, 'statement', statement);
  const figure = figures.get(id);
  return figure && placed(id, 'claim', figure);
}

function placed(
  id: string,
  kind: Passage['kind'],
  { paragraph, spans }: { paragraph: { id: string }; spans: readonly string[] },
): Passage {
  return { id, kind, paragraphId: paragraph.id, text: spans.join(' ') };
}
