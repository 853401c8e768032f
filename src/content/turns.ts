import type { Statement } from './article.ts';
import type { Block, Mark, Turn } from './block.ts';

/*
 * In a transcript all that a speaker says is theirs, to the letter. So each turn is a statement, which
 * nobody has to declare and mark.
 */

/** The statement that a turn is. */
export function turnStatementId(turnId: string): string {
  return `${turnId}-words`;
}

/** The statements of all turns, by id. */
export function turnStatements(blocks: readonly Block[]): Record<string, Statement> {
  return Object.fromEntries(
    blocks
      .filter((block) => block.kind === 'turn')
      .map((turn) => [turnStatementId(turn.id), statementOf(turn)]),
  );
}

function statementOf({ speaker, asks, answers }: Turn): Statement {
  return {
    source: speaker,
    kind: 'direct',
    cue: asks ? 'asked' : 'said',
    ...(asks && { act: 'question' as const }),
    ...(answers && { respondsTo: { how: 'answers' as const, to: turnStatementId(answers) } }),
  };
}

/** Marks the words of every turn as its statement. */
export function withTurnMarks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'turn') return block;
    const mark: Mark = {
      mark: 'statement',
      id: turnStatementId(block.id),
      children: block.content,
    };
    return { ...block, content: [mark] };
  });
}
