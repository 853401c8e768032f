import type { Article, Statement } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { statementWords } from '#content/passages.ts';
import { perArticle } from '#content/per-article.ts';

/** A statement with its words and its place, as the sidebar lists it. */
export interface PlacedStatement {
  id: string;
  statement: Statement;
  /** Its words as they are cited. */
  text: string;
  paragraphId: string;
  /** Counted from 1. */
  paragraphNumber: number;
}

/** All statements in the order of the body. */
export const statementsOf = perArticle((article): readonly PlacedStatement[] => {
  const { statements, paragraphNumbers } = indexOf(article);
  return [...statements].flatMap(([id, { paragraph }]) => {
    const statement = article.statements[id];
    return statement
      ? [
          {
            id,
            statement,
            text: statementWords(article, id, statement.kind),
            paragraphId: paragraph.id,
            paragraphNumber: paragraphNumbers.get(paragraph.id) ?? 0,
          },
        ]
      : [];
  });
});

/** The statements of the chosen speakers in the order of the body; with nobody chosen, all. */
export function statementsBy(
  article: Article,
  speakers: readonly string[],
): readonly PlacedStatement[] {
  const all = statementsOf(article);
  return speakers.length === 0 ? all : all.filter(({ statement }) => isBy(statement, speakers));
}

/** Whether a statement is one of these speakers': theirs, or passed on by them. */
export function isBy(statement: Statement, speakers: readonly string[]): boolean {
  return (
    speakers.includes(statement.source) ||
    (statement.via !== undefined && speakers.includes(statement.via))
  );
}

/** The ids of those whose words a paragraph holds, theirs or passed on by them, each once. */
export function voicesOf(article: Article, paragraphId: string): string[] {
  const ids = indexOf(article).statementsIn.get(paragraphId) ?? [];
  const voices = [...ids].flatMap((id) => {
    const statement = article.statements[id];
    return statement ? [statement.source, statement.via] : [];
  });
  return [...new Set(voices)].filter((id) => id !== undefined);
}
