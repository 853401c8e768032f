import type { CueUse, LanguageTable } from '../language/table.ts';
import { isVerbHere } from './is-verb-here.ts';
import { isComma, isDash, isDocument, type Run, simplePhraseEnd, textOf } from './noun-phrases.ts';
import type { Item } from './sentences.ts';
import { sourceBefore, sourceBehind, sourceThroughComma, subjectOf } from './sources.ts';

/** A verb that attributes, with whose it is and how far its group reaches. */
export interface Cue {
  /** The verb itself. */
  at: number;
  uses: ReadonlySet<CueUse>;
  source: Run;
  /** Source, cue and what stands between. */
  group: Run;
  /** Whether the source stands behind the verb. */
  inverted: boolean;
  /** Set for “, adding that …”, whose subject is the sentence’s. */
  shared?: true;
}

/** Every verb of attribution outside quotations, in order. */
export function cuesIn(items: readonly Item[], table: LanguageTable): Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, i) => {
    const uses = table.verbs.get(item.lower);
    if (!uses || item.quotation || !isVerbHere(items, i)) return;
    const cue = cueAt(items, i, uses, table, cues.findLast(isSpoken));
    if (cue) cues.push(cue);
  });
  return cues;
}

function isSpoken({ uses }: Cue): boolean {
  return !uses.has('thought') && !uses.has('document');
}

const ADVERBS =
  /^(?:also|later|then|now|again|once|never|yet|already|previously|repeatedly|recently|reportedly|angrily|quietly|publicly|even|still|further|therefore|however|both|all|simply|earlier|n[’']t|not|first|initially|has|have|had|will|would|did|does|do|is|was|were|are|been|being|went|on|to|go|going|goes|came|out|[’'](?:s|d|ve|ll|re))$/;

function cueAt(
  items: readonly Item[],
  i: number,
  uses: ReadonlySet<CueUse>,
  table: LanguageTable,
  earlier: Cue | undefined,
): Cue | undefined {
  let left = i;
  let aux = '';
  while (left > 0) {
    const item = items[left - 1];
    const opener = table.between?.[item?.lower ?? ''];
    if (opener !== undefined && items[left - 2]?.lower === opener) {
      left -= 2;
      continue;
    }
    if (
      !item ||
      !(
        ADVERBS.test(item.lower) ||
        (item.pos === 'ADV' && !item.quotation) ||
        table.auxiliaries.has(item.lower)
      )
    )
      break;
    // A possessive’s ’s is no verb.
    if (/^['’]s$/.test(item.lower) && item.pos === 'PART') break;
    if (table.auxiliaries.has(item.lower) || /^(?:not|n[’']t|never|to)$/.test(item.lower))
      aux = `${item.lower} ${aux}`;
    left -= 1;
  }
  const word = items[i]?.lower ?? '';
  if (/\b(?:can|could|may|might|should|must|shall)\b/.test(aux)) return undefined;
  if (/\bnot\b|n[’']t|\bnever\b|(?<!\p{L})не /u.test(aux)) return undefined;
  const isPassive = /\b(?:is|are|was|were|been|being|be)\b/.test(aux) && !/ing$/.test(word);
  if (isPassive && !/^quoted$/.test(word)) return undefined;
  const partner = table.impersonal?.[word];
  if (partner !== undefined && items[i + 1]?.lower !== partner) return undefined;
  if (items[i + 1]?.lower === 'nor' || describesNoun(items, i, left, uses)) return undefined;
  const follows = sourceBehind(
    items,
    table.hearers?.has(items[i + 1]?.lower ?? '') ? i + 1 : i,
    table,
  );
  const participle = /ing$/.test(word) && !/\b(?:is|are|was|were|been|['’]s|['’]re)\b/.test(aux);
  if (participle) return sharedCue(items, i, left, uses, table, earlier);

  const before = items[left - 1];
  const inverting =
    before === undefined ||
    before.text === ',' ||
    before.quotation !== undefined ||
    isDash(before) ||
    /^[?!…:)]$/.test(before.text) ||
    (table.language !== 'en' && table.as.has(before.lower));
  if (inverting && follows && (left === i || table.language !== 'en') && !uses.has('hearer')) {
    const bracketed = isComma(before) ? sourceThroughComma(items, left) : undefined;
    // “Maren Oddly, a deckhand, said the ferry was late”
    if (!bracketed || before?.quotation) {
      return {
        at: i,
        uses,
        source: follows,
        group: { from: left, to: follows.to },
        inverted: true,
      };
    }
  }
  const source = sourceBefore(items, left, table) ?? placeBefore(items, left, word, table);
  // “a-t-il déclaré”: the auxiliary stands before the pronoun.
  if (
    source &&
    items[source.from]?.lower.startsWith('-') &&
    items[source.from - 1]?.pos === 'AUX'
  ) {
    const group = { from: source.from - 1, to: i + 1 };
    return { at: i, uses, source, group, inverted: false };
  }
  if (source)
    return {
      at: i,
      uses,
      source: source,
      group: { from: source.from, to: i + 1 },
      inverted: false,
    };
  if (before && /^(?:and|but|or)$/.test(before.lower))
    return sharedCue(items, i, left - 1, uses, table, earlier);
  if (isComma(before) && earlier) return sharedCue(items, i, left, uses, table, earlier);
  return undefined;
}

/** “, adding that …” and “and said …”: the subject is that of the cue before, or of the sentence. */
function sharedCue(
  items: readonly Item[],
  i: number,
  left: number,
  uses: ReadonlySet<CueUse>,
  table: LanguageTable,
  earlier: Cue | undefined,
): Cue | undefined {
  const before = items[left - 1];
  const coordinated = /^(?:and|but|or)$/.test(items[left]?.lower ?? '');
  if (
    !coordinated &&
    !isComma(before) &&
    !isDash(before) &&
    !/^(?:and|but|while|before|by|after|then)$/.test(before?.lower ?? '')
  )
    return undefined;
  if (coordinated && goesOnOtherwise(items, i, left, uses)) return undefined;
  const source = earlier?.source ?? subjectOf(items, left, table);
  if (!source) return undefined;
  return { at: i, uses, source, group: { from: left, to: i + 1 }, inverted: false, shared: true };
}

/** “У раді кажуть”: the people of a place, which a preposition names, say something. */
function placeBefore(
  items: readonly Item[],
  end: number,
  word: string,
  { placesThatSay }: LanguageTable,
): Run | undefined {
  if (!placesThatSay || !/(?:ли|ть)$/.test(word)) return undefined;
  const from = items.findLastIndex((item, i) => i < end && placesThatSay.has(item.lower)) + 1;
  const isPlace = from > 0 && from < end && simplePhraseEnd(items, from, end) === end;
  return isPlace && (from === 1 || isComma(items[from - 2])) ? { from, to: end } : undefined;
}

/** A participle behind its noun: “a storm described by many as …”, “a boat called “Hope””. */
function describesNoun(
  items: readonly Item[],
  i: number,
  left: number,
  uses: ReadonlySet<CueUse>,
): boolean {
  const next = items[i + 1];
  if (!uses.has('thing') || left !== i || !/(?:ed|put)$/.test(items[i]?.lower ?? '')) return false;
  if (next?.lower === 'by') return !/ing$/.test(items[i + 2]?.lower ?? '');
  return (
    /^(?:called|dubbed|branded)$/.test(items[i]?.lower ?? '') &&
    next?.quotation !== undefined &&
    !items.slice(0, i).some(({ lower }) => /^(?:what|which|that|who|whom)$/.test(lower))
  );
}

/** “To meet and suggest”, “was called in and told that”, “would strike and would respond”. */
function goesOnOtherwise(
  items: readonly Item[],
  i: number,
  left: number,
  uses: ReadonlySet<CueUse>,
): boolean {
  const isModal = items.slice(left, i).some(({ lower }) => /^(?:will|would)$/.test(lower));
  const isTold = uses.has('hearer') && items[i + 1]?.lower === 'that';
  const isBare = !/(?:s|ed|ing|said|told|wrote|put)$/.test(items[i]?.lower ?? '');
  const isInfinitive =
    isBare &&
    items.slice(0, left).some(({ lower }, k) => lower === 'to' && items[k + 1]?.pos === 'VERB');
  return isModal || isTold || isInfinitive;
}

/** Whether the source of a cue is a paper or a picture; other verbs than “say” need one. */
export function isDocumentCue(items: readonly Item[], cue: Cue): boolean {
  return isDocument(textOf(items, cue.source));
}

/**
 * The words that begin here and attribute without a verb: “according to”. Those with a possessive open a
 * clause or an aside, and “took pride in their words” has neither.
 */
export function accordingToAt(
  items: readonly Item[],
  i: number,
  table: LanguageTable,
): readonly string[] | undefined {
  const isOpening = i === 0 || isComma(items[i - 1]) || isDash(items[i - 1]);
  return table.accordingTo.find(
    (words) =>
      (!words.includes('*') || isOpening || joinsClauses(items[i - 1])) &&
      words.every((word, k) => {
        const lower = items[i + k]?.lower.replace("'", '’') ?? '';
        return word === '*' ? Object.hasOwn(table.possessives, lower) : lower === word;
      }),
  );
}

export function joinsClauses(item: Item | undefined): boolean {
  return (
    item?.pos === 'CCONJ' ||
    item?.pos === 'SCONJ' ||
    /^(?:that|and|but|because|which|who|where|while|whereas|although|so)$/.test(item?.lower ?? '')
  );
}
