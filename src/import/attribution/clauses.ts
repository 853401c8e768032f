import type { LanguageTable } from '../language/table.ts';
import { type Cue, isDocumentCue } from './cues.ts';
import { adjunctsEnd, isComma, isDash, type Run, textOf } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/** What a cue attributes: the words before it, behind it, or on both sides. */
export interface Clause {
  runs: Run[];
  adjuncts: Run;
  kind: 'direct' | 'mixed' | 'reported' | 'denial';
}

/** Reads what a cue attributes within its sentence; nothing where it attributes nothing. */
export function clauseOf(
  items: readonly Item[],
  cue: Cue,
  limits: Run,
  table: LanguageTable,
): Clause | undefined {
  const behind = cue.inverted ? cue.group.to : cue.at + 1;
  const word = items[cue.at]?.lower ?? '';
  const end = withoutStop(items, limits.to);
  const opening = openingOf(items, behind, end, cue, table);
  const left = leftOf(items, cue, limits.from);
  const adjuncts = { from: behind, to: opening.adjuncts };
  const right = { from: opening.from, to: end };

  if (left && isQuotation(items[left.to - 1]) && !cue.shared) {
    const runs = [quotedPart(items, left)];
    const more = leadingQuotations(items, right);
    const kind = isAllQuotation(items, runs[0] ?? left) ? 'direct' : 'mixed';
    if (more && opening.isParted) runs.push(more);
    return accepts(cue, 'quotation') ? { runs, adjuncts, kind } : undefined;
  }

  const quoted = leadingQuotations(items, right);
  if (quoted && (opening.isParted || isWholeQuotation(items[quoted.from], right, quoted))) {
    const runs = [quoted];
    if (
      left &&
      isComma(items[cue.group.from - 1]) &&
      opening.comma &&
      hasVerb(items, left) &&
      !isLeadIn(items, left)
    ) {
      return { runs: [left, quoted], adjuncts, kind: 'mixed' };
    }
    return { runs, adjuncts, kind: 'direct' };
  }

  const isEmpty = right.from >= right.to;
  // “an engineer who has written about bridges”
  if (
    /^(?:writ|wrote)/.test(word) &&
    !opening.that &&
    !isEmpty &&
    kindOf(items, right) === 'reported'
  ) {
    return undefined;
  }
  const hasLeft =
    left !== undefined &&
    (hasVerb(items, left) || left.to - left.from >= 4) &&
    !isLeadIn(items, left);
  if (
    hasLeft &&
    left &&
    !cue.shared &&
    (accepts(cue, 'clause') || cue.uses.has('thought') || isShown(items, cue)) &&
    (isEmpty || isAside(items, right))
  ) {
    const more = restBehindComma(items, right);
    return { runs: more ? [left, more] : [left], adjuncts, kind: kindOf(items, left) };
  }
  if (
    left &&
    !cue.shared &&
    !isEmpty &&
    opening.comma &&
    items[right.from - 1]?.lower !== 'that' &&
    accepts(cue, 'clause') &&
    (isSubordinate(items, left) || !isLeadIn(items, left))
  ) {
    return {
      runs: [left, right],
      adjuncts,
      kind: kindOf(items, { from: left.from, to: right.to }),
    };
  }
  if (isEmpty || !suits(items, cue, right, opening.that, word)) return undefined;
  return {
    runs: [right],
    adjuncts,
    kind: cue.uses.has('denial') ? 'denial' : kindOf(items, right),
  };
}

interface Opening {
  from: number;
  adjuncts: number;
  /** Whether a comma, colon or dash stands before what is said. */
  isParted: boolean;
  comma: boolean;
  that: boolean;
}

/** Where what is said begins behind a cue: after hearers, times, “that”, a comma or a colon. */
function openingOf(
  items: readonly Item[],
  behind: number,
  end: number,
  cue: Cue,
  table: LanguageTable,
): Opening {
  const that = thatAfter(items, behind, end);
  if (that !== undefined) {
    return { from: that + 1, adjuncts: that, isParted: false, comma: false, that: true };
  }
  let i = behind;
  if (
    /^(?:out|on)$/.test(items[i]?.lower ?? '') &&
    /^(?:point|went|go|goes)/.test(items[cue.at]?.lower ?? '')
  )
    i += 1;
  const word = items[cue.at]?.lower ?? '';
  const next = items[i]?.lower ?? '';
  // “called for calm”: the preposition opens what is said, and no adjunct.
  if (
    /^(?:call|appeal|warn|complain|advocat)/.test(word) &&
    /^(?:for|on|of|against|about)$/.test(next)
  ) {
    return { from: i, adjuncts: i, isParted: false, comma: false, that: false };
  }
  // “teilte mit, …”: the verb’s own particle stands before the comma.
  if (table.particles?.has(next) && (isComma(items[i + 1]) || items[i + 1]?.text === ':')) i += 1;
  const hasHearer = cue.uses.has('hearer') && !cue.inverted;
  const adjuncts = Math.min(adjunctsEnd(items, i, hasHearer), end);
  const sign = items[adjuncts];
  const colon = colonAfter(items, adjuncts, end, table);
  if (colon !== undefined)
    return { from: colon + 1, adjuncts: colon, isParted: true, comma: false, that: false };
  const isParted = adjuncts < end && (isComma(sign) || isDash(sign) || sign?.text === ':');
  const from = isParted ? adjuncts + 1 : adjuncts;
  const isThat = table.that.has(items[from]?.lower ?? '') && items[from]?.lower === 'that';
  return {
    from: isThat ? from + 1 : from,
    adjuncts,
    isParted,
    comma: isParted && isComma(sign),
    that: isThat || table.that.has(items[from]?.lower ?? ''),
  };
}

/** A “that” which opens the clause, though hearers and places stand before it. */
function thatAfter(items: readonly Item[], behind: number, end: number): number | undefined {
  for (let i = behind; i < Math.min(end, behind + 16); i += 1) {
    const item = items[i];
    if (!item || item.quotation || /^[:;]$/.test(item.text)) return undefined;
    if (isComma(item) && i > behind && /^(?:said|says|told|tells)$/.test(items[i + 1]?.lower ?? ''))
      return undefined;
    if (item.lower === 'that')
      return item.pos === 'DET' &&
        i === behind &&
        items[i + 1]?.pos === 'NOUN' &&
        !hasVerb(items, { from: i + 1, to: end })
        ? undefined
        : i;
    if (
      item.pos === 'AUX' ||
      (item.pos === 'VERB' && i > behind && !/(?:ing|ed)$/.test(item.lower))
    )
      return undefined;
    if (
      item.pos === 'PRON' &&
      !/^(?:me|him|them|us|her|his|its|their|my|our|it|you)$/.test(item.lower)
    )
      return undefined;
  }
  return undefined;
}

/** A colon before a quotation, though more stands between: “said, his voice low:”. */
function colonAfter(
  items: readonly Item[],
  from: number,
  end: number,
  table: LanguageTable,
): number | undefined {
  for (let i = from; i < Math.min(end, from + 16); i += 1) {
    if (items[i]?.text === ':') return i;
    if (items[i]?.quotation || items[i]?.text === ';') return undefined;
    if (items[i]?.pos === 'VERB' && table.verbs.has(items[i]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** The words before a cue’s group that a comma, a dash or a closing mark parts from it. */
function leftOf(items: readonly Item[], cue: Cue, least: number): Run | undefined {
  let to = cue.group.from;
  const parting = items[to - 1];
  if (!parting || to <= least) return undefined;
  if (isComma(parting) || isDash(parting) || /^[?!…]$/.test(parting.text)) {
    while (to > least && (isComma(items[to - 1]) || isDash(items[to - 1]))) to -= 1;
  } else if (!parting.quotation) {
    return undefined;
  }
  let from = least;
  while (
    from < to &&
    (isComma(items[from]) ||
      isDash(items[from]) ||
      (/^(?:and|but|or|so|yet)$/.test(items[from]?.lower ?? '') && from > 0))
  )
    from += 1;
  return from < to ? { from, to } : undefined;
}

function isQuotation(item: Item | undefined): boolean {
  return item?.quotation !== undefined;
}

/** Of “She was blunt: “…”” the quotation alone; of “the plan was “…”” all of it. */
function quotedPart(items: readonly Item[], run: Run): Run {
  for (let i = run.to - 1; i >= run.from; i -= 1) {
    if (items[i]?.text === ':' || items[i]?.text === ';') return { from: i + 1, to: run.to };
  }
  return run;
}

function leadingQuotations(items: readonly Item[], run: Run): Run | undefined {
  if (!isQuotation(items[run.from]) || run.from >= run.to) return undefined;
  let to = run.from + 1;
  while (to < run.to && isQuotation(items[to])) to += 1;
  return { from: run.from, to };
}

/** Whether a quotation that no sign parts from its cue is all that is said. */
function isWholeQuotation(item: Item | undefined, region: Run, quoted: Run): boolean {
  if (!item) return false;
  const isLast = quoted.to >= region.to;
  const words = item.text.split(/\s+/).length;
  return (isLast && words >= 4) || /[.,!?…]\W$/.test(item.text) || words >= 10;
}

function isAllQuotation(items: readonly Item[], run: Run): boolean {
  return items
    .slice(run.from, run.to)
    .every((item) => item.quotation || /^[^\p{L}\p{N}]+$/u.test(item.text));
}

function kindOf(items: readonly Item[], run: Run): 'direct' | 'mixed' | 'reported' {
  if (isAllQuotation(items, run)) return 'direct';
  return items.slice(run.from, run.to).some(isQuotation) ? 'mixed' : 'reported';
}

export function hasVerb(items: readonly Item[], { from, to }: Run): boolean {
  return items
    .slice(from, to)
    .some(
      (item) =>
        ['VERB', 'AUX', 'WORD'].includes(item.pos) ||
        (/^(?:['’](?:s|re|d|ve|ll))$/.test(item.text) && item.pos !== 'PART'),
    );
}

function hasFiniteVerb(items: readonly Item[], { from, to }: Run): boolean {
  return items
    .slice(from, to)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower)));
}

/** “If the rivers are cleaned, he said, the eels …”: the condition is said as well. */
function isSubordinate(items: readonly Item[], run: Run): boolean {
  const conjunctions = /^(?:if|because|although|though|since|while|when|unless|after|before|once)$/;
  return conjunctions.test(items[run.from]?.lower ?? '') && hasVerb(items, run);
}

/** “On Friday”, “In a video address”, “However”: what leads up to a source and is not said by it. */
function isLeadIn(items: readonly Item[], run: Run): boolean {
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
function isAside(items: readonly Item[], { from, to }: Run): boolean {
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
function restBehindComma(items: readonly Item[], { from, to }: Run): Run | undefined {
  for (let i = from; i < to - 3; i += 1) {
    if (!isComma(items[i]) || !/^(?:and|but|or)$/.test(items[i + 1]?.lower ?? '')) continue;
    const rest = { from: i + 1, to };
    const between = items.slice(from, i);
    return hasVerb(items, rest) && !between.some(({ pos }) => pos === 'AUX') ? rest : undefined;
  }
  return undefined;
}

/** “…, official figures show” */
function isShown(items: readonly Item[], cue: Cue): boolean {
  return cue.uses.has('document') && isDocumentCue(items, cue);
}

function accepts(cue: Cue, use: 'clause' | 'quotation'): boolean {
  const { uses } = cue;
  return use === 'quotation'
    ? !uses.has('document') || uses.has('quotation')
    : uses.has('clause') || uses.has('hearer');
}

/** Whether what follows a verb is what this verb attributes. */
function suits(items: readonly Item[], cue: Cue, right: Run, that: boolean, word: string): boolean {
  const first = items[right.from];
  if (!first) return false;
  const verb = hasVerb(items, right);
  const quoted = items.slice(right.from, right.to).some(isQuotation);
  const words = right.to - right.from;
  if (
    isDocumentCue(items, cue) &&
    !verb &&
    !quoted &&
    !cue.uses.has('thing') &&
    !cue.uses.has('document')
  )
    return false;
  if (/^point/.test(word)) return that || items[right.from - 1]?.lower === 'out';
  if (/^put/.test(word)) {
    const at = items.slice(right.from, right.to).findIndex(({ lower }) => lower === 'at');
    return at > 0 && /\d/.test(textOf(items, { from: right.from + at, to: right.to }));
  }
  if (/^(?:call)/.test(word))
    return (
      quoted ||
      /^(?:for|on)$/.test(first.lower) ||
      /^(?:for|on)$/.test(items[cue.at + 1]?.lower ?? '')
    );
  if (/^describ/.test(word))
    return (
      quoted ||
      that ||
      items.slice(right.from, right.to).some(({ lower }) => lower === 'as' || lower === 'how')
    );
  if (/^(?:liken|compar)/.test(word))
    return items.slice(right.from, right.to).some(({ lower }) => /^(?:to|with)$/.test(lower));
  if (cue.uses.has('denial')) return words >= 1;
  if (cue.uses.has('document') && !cue.uses.has('quotation'))
    return isDocumentCue(items, cue) && (verb || quoted);
  if (that && verb) return true;
  if (
    cue.uses.has('infinitive') &&
    items
      .slice(right.from, right.to)
      .some(({ lower }, i, all) => lower === 'to' && all[i + 1]?.pos === 'VERB')
  )
    return true;
  if ((cue.uses.has('clause') || cue.uses.has('hearer')) && (verb || quoted) && opensClause(first))
    return true;
  if (cue.uses.has('thought')) return verb && opensClause(first) && first.lower !== 'to';
  return cue.uses.has('thing') && words >= 2 && (quoted || !/^(?:to|as)$/.test(first.lower));
}

function opensClause(first: Item): boolean {
  if (first.quotation) return true;
  return (
    (!['VERB', 'AUX', 'CCONJ', 'PART'].includes(first.pos) &&
      !/^(?:to|of|in|at|on|from|and|or|but|as|up|back|off|through|about|with|by|for)$/.test(
        first.lower,
      )) ||
    /ing$/.test(first.lower)
  );
}

function withoutStop(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && /^[.?!…]+$|^[;:,]$/.test(items[to - 1]?.text ?? '')) to -= 1;
  return to;
}
