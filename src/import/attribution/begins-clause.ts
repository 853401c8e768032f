import type { Run } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

const SUBORDINATORS =
  /^(?:who|whom|whose|which|that|where|when|while|whereas|unless|because|although|though)$/;

/** Whether a subject with its own verb stands here, as in “the pier is shut”, and not “the pier that is shut”. */
export function beginsClause(items: readonly Item[], { from, to }: Run): boolean {
  let open = 0;
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (!item) break;
    // What opens a question asked, “who was late”, is no relative.
    if (SUBORDINATORS.test(item.lower) && i > from) {
      open += 1;
    } else if (isFiniteVerb(items, i)) {
      if (open === 0) return true;
      open -= 1;
      while (i + 1 < to && isInVerbGroup(items[i + 1])) i += 1;
    }
  }
  return false;
}

function isInVerbGroup(item: Item | undefined): boolean {
  return item !== undefined && ['AUX', 'VERB', 'ADV', 'PART'].includes(item.pos);
}

/** Whether a verb can be that of a clause: no infinitive, no participle before or behind a noun. */
function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const [before, item, after] = [items[i - 1], items[i], items[i + 1]];
  if (!item) return false;
  // Where no model tags the words, any may be a verb.
  if (['WORD', 'X', 'AUX'].includes(item.pos)) return before?.lower !== 'to';
  if (/^['’](?:s|re|d|ve|ll)$/.test(item.text) && item.pos !== 'PART') return true;
  if (item.pos !== 'VERB' || before?.lower === 'to' || /ing$/.test(item.lower)) return false;
  if (!/(?:ed|en)$/.test(item.lower)) return true;
  const isBefore =
    before !== undefined &&
    ['DET', 'ADJ', 'ADP', 'CCONJ', 'NUM'].includes(before.pos) &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN');
  return !isBefore && after?.lower !== 'by';
}
