import { ENGLISH_DOCUMENTS, ENGLISH_OCCASIONS, ENGLISH_TIMES } from '../language/english-nouns.ts';
import type { LanguageTable } from '../language/table.ts';
import type { Item } from './sentences.ts';

/** Items from one index to another, the second not included. */
export interface Run {
  from: number;
  to: number;
}

export function isComma(item: Item | undefined): boolean {
  return item !== undefined && /^[,;]$/.test(item.text);
}

export function isDash(item: Item | undefined): boolean {
  return item !== undefined && /^(?:[—–―]|--?)$/.test(item.text);
}

export function isCapital(item: Item | undefined): boolean {
  return item !== undefined && !item.quotation && /^\p{Lu}/u.test(item.text);
}

/** Whether two items stand together without a space, as the parts of “al-Amr” do. */
export function isGlued(one: Item | undefined, other: Item | undefined): boolean {
  return one !== undefined && other !== undefined && one.end === other.start;
}

export const PREPOSITIONS = new Set(
  'of for in at from with on by to against under about near within von vom für im am beim de du des d’ в у з із від'.split(
    ' ',
  ),
);

const SUBJECT_PRONOUNS = new Set(
  'he she they we i it er sie il elle ils elles -il -elle -ils -elles -t-il -t-elle він вона вони воно'.split(
    ' ',
  ),
);

/** Whether an item may be part of a noun phrase at all. */
export function isNominal(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (item.quotation) {
    return item.text.split(/\s+/).length <= 3 && !/[.,!?…]\P{L}$/u.test(item.text);
  }
  if (['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'PRON', 'WORD'].includes(item.pos)) {
    return !['there', 'that', 'which', 'who', 'what', 'when', 'where', 'how', 'why', 'if'].includes(
      item.lower,
    );
  }
  if (/^(?:['’]s?|&)$/.test(item.text))
    return (i > 0 && isGlued(items[i - 1], item)) || item.text === '&';
  if (item.text === '-' || item.text === '‑')
    return isGlued(items[i - 1], item) && isGlued(item, items[i + 1]);
  if (item.text === '-' || item.text === '/') return isGlued(items[i - 1], item);
  if (isCapital(item) && !['AUX', 'SCONJ', 'CCONJ', 'ADP'].includes(item.pos)) return true;
  // “the north-east”
  if (
    items[i + 1]?.text === '-' &&
    isGlued(item, items[i + 1]) &&
    isGlued(items[i + 1], items[i + 2])
  )
    return true;
  // “the ruling party”, “the elected mayor”, “former mayor”
  if (item.pos === 'VERB' || item.pos === 'ADV') {
    const next = items[i + 1];
    return (
      /(?:ing|ed|er|ly|en|st)$/.test(item.lower) &&
      next !== undefined &&
      ['NOUN', 'PROPN', 'ADJ'].includes(next.pos) &&
      isPremodified(items, i)
    );
  }
  return false;
}

function isPremodified(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    (before !== undefined && ['DET', 'ADJ', 'PROPN', 'PRON'].includes(before.pos)) ||
    items[i - 1]?.text === '-'
  );
}

/** The noun phrase that ends before `end`, with its “of …” and “for …”; nothing where none does. */
export function phraseBefore(items: readonly Item[], end: number, least = 0): Run | undefined {
  let from = end;
  while (from > least) {
    const i = from - 1;
    const item = items[i];
    if (!item) break;
    if (SUBJECT_PRONOUNS.has(item.lower)) {
      // A pronoun is a phrase of its own: “the impact he”.
      return from === end ? { from: i, to: end } : { from, to: end };
    }
    if (isNominal(items, i)) {
      from -= 1;
    } else if (
      (PREPOSITIONS.has(item.lower) || /^(?:and|or|&)$/.test(item.lower)) &&
      from < end &&
      i > least &&
      isNominal(items, i - 1)
    ) {
      from -= 1;
    } else {
      break;
    }
  }
  return withoutLead(items, { from, to: end });
}

/** Drops what only leads up to the phrase: “On Friday the mayor”, “But the mayor”, “late Friday Orr”. */
function withoutLead(items: readonly Item[], run: Run): Run | undefined {
  let { from } = run;
  const { to } = run;
  const before = items[from - 1];
  if (before && PREPOSITIONS.has(before.lower)) {
    // The first noun phrase belongs to the preposition; the subject is what follows it.
    const first = simplePhraseEnd(items, from, to);
    const rest = items[first];
    if (first >= to || !rest || PREPOSITIONS.has(rest.lower)) {
      return first >= to ? undefined : { from, to };
    }
    from = first;
  }
  while (from < to && ENGLISH_TIMES.test(items[from]?.text ?? '') && to - from > 1) {
    const next = items[from + 1];
    if (items[from]?.lower === 'this' && next && !ENGLISH_TIMES.test(next.text)) break;
    from += 1;
  }
  return from < to ? { from, to } : undefined;
}

/** Where the noun phrase without prepositions that begins at `from` ends. */
export function simplePhraseEnd(items: readonly Item[], from: number, to: number): number {
  let i = from;
  let hasHead = false;
  while (i < to) {
    const item = items[i];
    if (!item || !isNominal(items, i)) break;
    const opens =
      item.pos === 'DET' ||
      (item.pos === 'PRON' && !/^(?:his|her|its|their|my|our|your)$/.test(item.lower));
    const possessive = /^(?:his|her|its|their|my|our|your)$/.test(item.lower);
    if (hasHead && (opens || possessive)) break;
    if (item.pos === 'PRON' && !possessive) return i + 1;
    // After a day’s name a new phrase begins.
    if (
      hasHead &&
      ENGLISH_TIMES.test(items[i - 1]?.text ?? '') &&
      !ENGLISH_TIMES.test(item.text) &&
      item.pos !== 'NUM' &&
      !/^['’]/.test(item.text)
    )
      break;
    if (['NOUN', 'PROPN', 'NUM', 'WORD'].includes(item.pos) || isCapital(item)) hasHead = true;
    i += 1;
  }
  return i;
}

const NAME_PREPOSITIONS = new Set('of from with for at von vom de du des d’ з із від'.split(' '));
const NOUN_PREPOSITIONS = new Set(
  'of from with for at in on near by von vom für im aus de du des d’ в у з із від'.split(' '),
);

/** The noun phrase that begins at `from`: “one man in Kupyansk”, but not “Orr on Friday”. */
export function phraseFrom(
  items: readonly Item[],
  from: number,
  table: LanguageTable,
): Run | undefined {
  let to = simplePhraseEnd(items, from, items.length);
  if (to === from) return undefined;
  if (Object.hasOwn(table.pronouns, items[from]?.lower ?? '')) return { from, to: from + 1 };
  const isName = isCapital(items[to - 1]);
  const joins = isName ? NAME_PREPOSITIONS : NOUN_PREPOSITIONS;
  for (let item = items[to]; item; item = items[to]) {
    const isJoin =
      joins.has(item.lower) || (/^(?:and|&)$/.test(item.lower) && isNominal(items, to + 1));
    if (!isJoin) break;
    const next = simplePhraseEnd(items, to + 1, items.length);
    if (next === to + 1) break;
    const words = textOf(items, { from: to + 1, to: next });
    if (ENGLISH_TIMES.test(items[to + 1]?.text ?? '') || isAdjunct(item.lower, words)) break;
    to = next;
  }
  return { from, to };
}

/** “in a statement”, “on Friday”, “at a news conference”: when and where something is said. */
function isAdjunct(preposition: string, words: string): boolean {
  if (
    words
      .split(/\s+/)
      .some((word) => ENGLISH_TIMES.test(word) && !/^(?:this|last|day|time)$/i.test(word))
  )
    return true;
  return (
    /^(?:in|on|at|by|over|via|to|through|during)$/.test(preposition) &&
    ENGLISH_OCCASIONS.test(words)
  );
}

export function textOf(items: readonly Item[], { from, to }: Run): string {
  const [first, last] = [items[from], items[to - 1]];
  if (!first || !last) return '';
  return items
    .slice(from, to)
    .map((item, i) =>
      i > 0 && items[from + i - 1]?.end !== item.start ? ` ${item.text}` : item.text,
    )
    .join('');
}

/** Whether a noun phrase names something that shows rather than somebody who says. */
export function isDocument(words: string): boolean {
  return ENGLISH_DOCUMENTS.test(words);
}
