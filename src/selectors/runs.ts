import { type Block, blockText, contentOf, isMark, type Words } from '#content/block.ts';

/** A run of a block's text, and whose words it is: the innermost statement's, or the article's own. */
export interface Run {
  text: string;
  /** Absent where the article speaks in its own voice. */
  statementId?: string;
}

/** A block's text, run by run; joined they are its text. */
export function runsOf(block: Block): Run[] {
  return within(contentOf(block), undefined);
}

/** Whether a block begins in the article's own voice. */
export function opensInNarration(block: Block): boolean {
  return runsOf(block).find(({ text }) => text.trim() !== '')?.statementId === undefined;
}

function within(content: Words, statementId: string | undefined): Run[] {
  return content.flatMap((item) => {
    if (typeof item === 'string') return [{ text: item, ...(statementId && { statementId }) }];
    const holder = isMark(item) && item.mark === 'statement' ? item.id : statementId;
    return within(item.children, holder);
  });
}

/** A word has a letter or a digit; signs that stand alone are none. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The words of each run. A word that two runs share is the one's that it begins in. */
export function wordsOf(block: Block): (Run & { words: number })[] {
  const starts = [...blockText(block).matchAll(WORD)].map(({ 0: word, index }) => {
    return index + word.search(/[\p{L}\p{N}]/u);
  });
  let end = 0;
  return runsOf(block).map((run) => {
    const begin = end;
    end += run.text.length;
    return { ...run, words: starts.filter((start) => start >= begin && start < end).length };
  });
}
