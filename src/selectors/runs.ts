import type { Inline, Paragraph } from '#content/article.ts';
import { inlineText } from '#content/marks.ts';

/** A run of a paragraph's text, and whose words it is: the innermost statement's, or the article's own. */
export interface Run {
  text: string;
  /** Absent where the article speaks in its own voice. */
  statementId?: string;
}

/** A paragraph's text, run by run; joined they are the paragraph. */
export function runsOf({ content }: Paragraph): Run[] {
  return within(content, undefined);
}

/** Whether a paragraph begins in the article's own voice. */
export function opensInNarration(paragraph: Paragraph): boolean {
  return runsOf(paragraph).find(({ text }) => text.trim() !== '')?.statementId === undefined;
}

function within(content: readonly Inline[], statementId: string | undefined): Run[] {
  return content.flatMap((item) => {
    if (typeof item === 'string') return [{ text: item, ...(statementId && { statementId }) }];
    return within(item.children, item.mark === 'statement' ? item.id : statementId);
  });
}

/** A word has a letter or a digit; signs that stand alone are none. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The words of each run. A word that two runs share is the one's that it begins in. */
export function wordsOf(paragraph: Paragraph): (Run & { words: number })[] {
  const starts = [...inlineText(paragraph.content).matchAll(WORD)].map(({ 0: word, index }) => {
    return index + word.search(/[\p{L}\p{N}]/u);
  });
  let end = 0;
  return runsOf(paragraph).map((run) => {
    const begin = end;
    end += run.text.length;
    return { ...run, words: starts.filter((start) => start >= begin && start < end).length };
  });
}
