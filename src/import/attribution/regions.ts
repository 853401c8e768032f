import { isComma, type Run } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/* What a stretch of a sentence holds: quotations, a clause, or what only leads up to one. */

export function isQuotation(item: Item | undefined): boolean {
  return item?.quotation !== undefined;
}

/** Of “She was blunt: “…”” the quotation alone; of “the plan was “…”” all of it. */
export function quotedPart(items: readonly Item[], run: Run): Run {
  for (let i = run.to - 1; i >= run.from; i -= 1) {
    if (items[i]?.text === ':' || items[i]?.text === ';') return { from: i + 1, to: run.to };
  }
  if (!isAllQuotation(items, run)) return run;
  const first = items.findIndex((item, i) => i >= run.from && isQuotation(item));
  return { from: Math.max(run.from, first), to: run.to };
}

export function leadingQuotations(items: readonly Item[], run: Run): Run | undefined {
  if (!isQuotation(items[run.from]) || run.from >= run.to) return undefined;
  let to = run.from + 1;
  while (to < run.to && isQuotation(items[to])) to += 1;
  return { from: run.from, to };
}

/** Whether a quotation that no sign parts from its cue is all that is said. */
export function isWholeQuotation(item: Item | undefined, region: Run, quoted: Run): boolean {
  if (!item) return false;
  const isLast = quoted.to >= region.to;
  const words = item.text.split(/\s+/).length;
  return (isLast && words >= 4) || /[.,!?…]\W$/.test(item.text) || words >= 10;
}

export function isAllQuotation(items: readonly Item[], run: Run): boolean {
  return items
    .slice(run.from, run.to)
    .every((item) => item.quotation || /^[^\p{L}\p{N}]+$/u.test(item.text));
}

export function kindOf(
  items: readonly Item[],
  ...runs: readonly Run[]
): 'direct' | 'mixed' | 'reported' {
  if (runs.every((run) => isAllQuotation(items, run))) return 'direct';
  const isQuoted = runs.some(({ from, to }) => items.slice(from, to).some(isQuotation));
  return isQuoted ? 'mixed' : 'reported';
}

export function hasVerb(items: readonly Item[], { from, to }: Run): boolean {
  return items
    .slice(from, to)
    .some(
      (item) =>
        ['VERB', 'AUX', 'WORD', 'X'].includes(item.pos) ||
        (/^(?:['’](?:s|re|d|ve|ll))$/.test(item.text) && item.pos !== 'PART'),
    );
}

function hasFiniteVerb(items: readonly Item[], { from, to }: Run): boolean {
  return items
    .slice(from, to)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower)));
}

/** “If the rivers are cleaned, he said, the eels …”: the condition is said as well. */
export function isSubordinate(items: readonly Item[], run: Run): boolean {
  return opensSubordinate(items[run.from]) && hasVerb(items, run);
}

export function opensSubordinate(item: Item | undefined): boolean {
  return /^(?:if|because|although|though|since|while|when|unless|after|before|once)$/.test(
    item?.lower ?? '',
  );
}

/** “On Friday”, “In a video address”, “However”: what leads up to a source and is not said by it. */
export function isLeadIn(items: readonly Item[], run: Run): boolean {
  const [first] = items.slice(run.from, run.to);
  if (!first) return true;
  if (
    /^(?:asked|speaking|responding|writing|addressing|citing|quoting|referring|commenting|replying|pressed|questioned|describing|discussing|standing|explaining|recalling|reflecting|after|before|when|while|as|although|though|since|if|once|during|until|following|despite|unlike|earlier|later|meanwhile|however|still|separately|instead|moreover|furthermore|also)$/.test(
      first.lower,
    )
  ) {
    return true;
  }
  if (first.pos === 'ADP' || first.pos === 'ADV') return !hasFiniteVerb(items, run);
  return false;
}

/** What stands behind a cue and goes on with the telling: “as he left”, “pointing at the pier”. */
export function isAside(items: readonly Item[], { from, to }: Run): boolean {
  const first = items[from];
  if (!first || from >= to) return true;
  if (
    /^(?:as|when|while|after|before|during|following|because|although|citing|who|which|where|whose|without|with|in|at|on|of|to|by|for|via|through)$/.test(
      first.lower,
    )
  )
    return true;
  const next = items[from + 1];
  return /ing$/.test(first.lower) || (/ed$/.test(first.lower) && next?.pos === 'ADP');
}

/** “…, officials said at the end of a week, and the advance would be hard”: what is said goes on. */
export function restBehindComma(items: readonly Item[], { from, to }: Run): Run | undefined {
  for (let i = from; i < to - 3; i += 1) {
    if (!isComma(items[i]) || !/^(?:and|but|or)$/.test(items[i + 1]?.lower ?? '')) continue;
    const rest = { from: i + 1, to };
    const between = items.slice(from, i);
    return hasVerb(items, rest) && !between.some(({ pos }) => pos === 'AUX') ? rest : undefined;
  }
  return undefined;
}

export function opensClause(first: Item): boolean {
  if (first.quotation) return true;
  return (
    (!['VERB', 'AUX', 'CCONJ', 'PART'].includes(first.pos) &&
      !/^(?:to|of|in|at|on|from|and|or|but|as|up|back|off|through|about|with|by|for)$/.test(
        first.lower,
      )) ||
    /ing$/.test(first.lower)
  );
}

export function withoutStop(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && /^[.?!…]+$|^[;:,]$/.test(items[to - 1]?.text ?? '')) to -= 1;
  return to;
}
