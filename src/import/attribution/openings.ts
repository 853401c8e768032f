import { ENGLISH_TIMES } from '../language/english-nouns.ts';
import type { LanguageTable } from '../language/table.ts';
import { adjunctsEnd } from './adjuncts.ts';
import { beginsClause } from './begins-clause.ts';
import type { Cue } from './cues.ts';
import { isComma, isDash, type Run } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

interface Opening {
  from: number;
  adjuncts: number;
  /** Whether a comma, colon or dash stands before what is said. */
  isParted: boolean;
  comma: boolean;
  that: boolean;
}

/** Where what is said begins behind a cue: after hearers, times, “that”, a comma or a colon. */
export function openingOf(
  items: readonly Item[],
  behind: number,
  end: number,
  cue: Cue,
  table: LanguageTable,
): Opening {
  const that = thatAfter(items, behind, end, takesHearer(items, cue));
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
  const isOpenedByPreposition =
    (/^(?:call|appeal|warn|complain|advocat)/.test(word) &&
      /^(?:for|on|of|against|about)$/.test(next)) ||
    // “sprach von …”, “promis de verser …”
    (/^spr[aei]ch/.test(word) && next === 'von') ||
    (table.language === 'fr' && cue.uses.has('infinitive') && /^d(?:e|['’])$/.test(next));
  if (isOpenedByPreposition) {
    return { from: i, adjuncts: i, isParted: false, comma: false, that: false };
  }
  i = behindParticle(items, i, end, table);
  const hasHearer = cue.uses.has('hearer') && !cue.inverted;
  const adjuncts = Math.min(adjunctsEnd(items, i, hasHearer), end);
  const sign = items[adjuncts];
  const colon = colonAfter(items, adjuncts, end, table);
  if (colon !== undefined)
    return { from: colon + 1, adjuncts: colon, isParted: true, comma: false, that: false };
  const isParted = adjuncts < end && (isComma(sign) || isDash(sign) || sign?.text === ':');
  const from = isParted ? adjuncts + 1 : adjuncts;
  const isThat = items[from]?.lower === 'that' && !isDemonstrative(items, from, end);
  return {
    from: isThat ? from + 1 : from,
    adjuncts,
    isParted,
    comma: isParted && isComma(sign),
    that: isThat || table.that.has(items[from]?.lower ?? ''),
  };
}

/** “teilte am Freitag mit, …”: the verb’s own particle stands before the comma, behind a day. */
function behindParticle(
  items: readonly Item[],
  from: number,
  end: number,
  { between, particles }: LanguageTable,
): number {
  let i = from;
  while (items[i] && between?.[items[i + 1]?.lower ?? ''] === items[i]?.lower) i += 2;
  const isLast = i + 1 >= end || isComma(items[i + 1]) || items[i + 1]?.text === ':';
  return isLast && particles?.has(items[i]?.lower ?? '') ? i + 1 : from;
}

/** “That” in other languages. */
const CONJUNCTIONS = new Set(['que', 'qu’', "qu'", 'dass', 'що']);

/** A “that” which opens the clause, though hearers and places stand before it. */
function thatAfter(
  items: readonly Item[],
  behind: number,
  end: number,
  hasHearer: boolean,
): number | undefined {
  for (let i = behind; i < Math.min(end, behind + 16); i += 1) {
    const item = items[i];
    if (!item || item.quotation || /^[:;]$/.test(item.text)) return undefined;
    if (isComma(item) && i > behind && /^(?:said|says|told|tells)$/.test(items[i + 1]?.lower ?? ''))
      return undefined;
    if (CONJUNCTIONS.has(item.lower)) return i;
    if (item.lower === 'that') {
      const isOther =
        i === behind ? isDemonstrative(items, i, end) : !hasHearer && isThing(items, behind, i);
      return isOther ? undefined : i;
    }
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

/** “That was late” and “that boat”: the subject of what is said, or a part of it. */
function isDemonstrative(items: readonly Item[], i: number, end: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (next?.pos === 'AUX') return true;
  return (
    item?.pos === 'DET' && next?.pos === 'NOUN' && !beginsClause(items, { from: i + 1, to: end })
  );
}

/** “Announced the places that would be closed”: what stands between is described by “that”. */
function isThing(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  return (
    first !== undefined &&
    ['DET', 'NOUN', 'ADJ', 'NUM'].includes(first.pos) &&
    !items.slice(from, to).some(({ text }) => ENGLISH_TIMES.test(text))
  );
}

const HEARD = /^(?:warn|promis|ask|advis|caution|urg|show)/;

/** Whether somebody who hears it may stand between a verb and “that”. */
function takesHearer(items: readonly Item[], { at, uses }: Cue): boolean {
  return uses.has('hearer') || HEARD.test(items[at]?.lower ?? '');
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
export function leftOf(items: readonly Item[], cue: Cue, least: number): Run | undefined {
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
