import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import type { PassageChange, PassageState } from './passage-change.ts';

/**
 * The block in which a statement or claim stands or stood. A ledger records no place, so its words are
 * looked for to the letter; where several blocks have them, the article as it stands decides.
 */
export function blockOfMark(
  article: Article,
  mark: PassageChange,
  blocks: readonly PassageChange[],
): PassageChange | undefined {
  const holding = blocks.filter((block) => {
    const sides = [hasPart(block.before, mark.before), hasPart(block.after, mark.after)].filter(
      (holds) => holds !== undefined,
    );
    return sides.every(Boolean);
  });
  const standing = standingBlock(article, mark);
  return (
    holding.find(({ before, after }) =>
      (after ?? before)?.ids.some(
        (id) =>
          standing !== undefined && standingIds(resolvePassage(article, id)).includes(standing),
      ),
    ) ??
    holding.find((block) => block.before?.words !== block.after?.words) ??
    holding[0]
  );
}

/** Whether only a mark was put on words or taken off them: its block has all of them before and after. */
export function keepsWords(mark: PassageChange, block: PassageChange | undefined): boolean {
  if (!block || (mark.before && mark.after)) return false;
  const side = mark.before ?? mark.after;
  return [block.before, block.after].every(
    (text) => text && side && partsOf(side).every((part) => evenly(text.words).includes(part)),
  );
}

/** Whether a claim stands within a statement, before and after. */
export function isWithin(claim: PassageChange, statement: PassageChange): boolean {
  return (
    hasPart(statement.before, claim.before) !== false &&
    hasPart(statement.after, claim.after) !== false
  );
}

/** Nothing where there is no such side of the mark to look for. */
function hasPart(text: PassageState | undefined, mark: PassageState | undefined) {
  if (!mark) return undefined;
  return text !== undefined && partsOf(mark).some((part) => evenly(text.words).includes(part));
}

/** The parts of a statement as they are cited: gaps in a report are shown, quotations follow one another. */
function partsOf({ words }: PassageState): string[] {
  return evenly(words).split(/ … |(?<=”) (?=“)/);
}

/** Words without the comma before a closing quotation mark, which is not cited. */
function evenly(words: string): string {
  return words.replaceAll(',”', '”');
}

function standingBlock(article: Article, { before, after }: PassageChange): string | undefined {
  const [now] = ((after ?? before)?.ids ?? []).flatMap((id) =>
    standingIds(resolvePassage(article, id)),
  );
  return now === undefined ? undefined : findPassage(article, now)?.blockId;
}
