import type { Article, Statement } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { statementWords } from '#content/passages.ts';
import { perArticle } from '#content/per-article.ts';
import { voicesOf } from '#content/statement.ts';

/** A statement with its words and its place, as the sidebar lists it. */
export interface PlacedStatement {
  id: string;
  statement: Statement;
  /** Its words as they are cited. */
  text: string;
  blockId: string;
  /** Counted from 1. */
  blockNumber: number;
}

/** All statements in the order of the body. */
export const statementsOf = perArticle((article): readonly PlacedStatement[] => {
  const { statements, blockNumbers } = indexOf(article);
  return [...statements].flatMap(([id, { block }]) => {
    const statement = article.statements[id];
    return statement
      ? [
          {
            id,
            statement,
            text: statementWords(article, id, statement.kind),
            blockId: block.id,
            blockNumber: blockNumbers.get(block.id) ?? 0,
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
  return voicesOf(statement).some((id) => speakers.includes(id));
}

/** The ids of those whose words a block holds, theirs or passed on by them, each once. */
export function voicesIn(article: Article, blockId: string): string[] {
  const ids = indexOf(article).statementsIn.get(blockId) ?? [];
  const voices = [...ids].flatMap((id) => {
    const statement = article.statements[id];
    return statement ? voicesOf(statement) : [];
  });
  return [...new Set(voices)];
}
