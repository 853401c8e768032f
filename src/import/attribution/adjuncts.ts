import { ENGLISH_OCCASIONS, ENGLISH_TIMES } from '../language/english-nouns.ts';
import { isCapital, isNominal, PREPOSITIONS, simplePhraseEnd } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/** Where what tells when, where and to whom ends, from right behind a cue. */
export function adjunctsEnd(items: readonly Item[], from: number, hasHearer: boolean): number {
  let i = from;
  for (let guard = 0; guard < 8; guard += 1) {
    const start = i;
    while (
      items[i] &&
      (items[i]?.pos === 'ADV' ||
        /^(?:also|again|early|late|earlier|later|publicly|yesterday|today|ago)$/.test(
          items[i]?.lower ?? '',
        )) &&
      !/^(?:so|how|why|when|where|not|only|there|here|more|nearly|almost|about)$/.test(
        items[i]?.lower ?? '',
      )
    )
      i += 1;
    const item = items[i];
    if (!item) break;
    if (
      ENGLISH_TIMES.test(item.text) &&
      !/^(?:this|last|day|days|time|may|week|month|year|hours?|minutes?)$/i.test(item.lower)
    ) {
      i += 1;
    } else if (/^(?:last|this)$/.test(item.lower) && ENGLISH_TIMES.test(items[i + 1]?.text ?? '')) {
      i += 2;
    } else if (hasHearer && start === from && isNominal(items, i)) {
      const end = hearerEnd(items, i);
      if (end === i) break;
      i = end;
    } else if (
      PREPOSITIONS.has(item.lower) ||
      /^(?:during|via|through|after|before|over|as|outside|inside|alongside)$/.test(item.lower)
    ) {
      const end = prepositionalEnd(items, i);
      if (end === i) break;
      i = end;
    }
    if (i === start) break;
  }
  return i;
}

function hearerEnd(items: readonly Item[], from: number): number {
  const end = simplePhraseEnd(items, from, items.length);
  if (end > from && items[end]?.lower === 'and' && isNominal(items, end + 1)) {
    return simplePhraseEnd(items, end + 1, items.length);
  }
  return end;
}

/** The end of “in a statement on its website”; `from` itself where it is rather part of what is said. */
function prepositionalEnd(items: readonly Item[], from: number): number {
  const end = simplePhraseEnd(items, from + 1, items.length);
  if (end === from + 1) return from;
  // A name right behind a time or an occasion opens the clause: “on Friday Orr had left”.
  for (let i = from + 2; i < end; i += 1) {
    const before = items[i - 1];
    if (
      before &&
      isCapital(items[i]) &&
      !isCapital(before) &&
      before.pos === 'NOUN' &&
      ENGLISH_OCCASIONS.test(before.text)
    )
      return i;
  }
  if (items[end]?.lower === 'of' || items[end]?.lower === 'with') {
    const more = simplePhraseEnd(items, end + 1, items.length);
    return more > end + 1 ? more : end;
  }
  return end;
}
