import { isCapital, isComma, isGlued } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/** Tells “the report claims” from “the claims”: by the tagger, or by what stands around it. */
export function isVerbHere(items: readonly Item[], i: number): boolean {
  const [before, item, after] = [items[i - 1], items[i], items[i + 1]];
  if (!item || (isCapital(item) && i > 0 && item.pos === 'PROPN')) return false;
  // “the Hear-and-Say Trust”
  if (isGlued(before, item) && before?.text === '-') return false;
  if (
    before &&
    ['DET', 'ADJ'].includes(before.pos) &&
    !/^(?:some|both|all|others)$/.test(before.lower) &&
    /^(?:claims?|reports?|notes?|comments?|answers?|estimates?|promises?|demands?|calls?|records?|states?|posts?|points?|signals?|projects?|forecasts?|fears?|hopes?|doubts?|finds?|reads?|reply|shows?|puts?|ends?|thinks?|pledges?|counters?)$/.test(
      item.lower,
    )
  )
    return false;
  if (
    /^(?:['’]s|of|in|for|with|at|by|on|from|about)$/.test(before?.lower ?? '') &&
    item.pos !== 'AUX' &&
    !/ing$/.test(item.lower)
  )
    return false;
  if (/^(?:to|not|n[’']t)$/.test(before?.lower ?? '')) return false;
  // “a fait savoir”
  if (/^(?:savoir|valoir|remarquer)$/.test(item.lower)) return before?.lower === 'fait';
  if (
    /^(?:state|post|point|claim|report|note|comment|answer|estimate|promise|demand|call|record|project|forecast|fear|hope|doubt|find|read|show|put|end|open|project|counter|cry|dub|brand|hail|signal|reply|add|say)$/.test(
      item.lower,
    )
  ) {
    return (
      (item.pos === 'VERB' ||
        after?.lower === 'that' ||
        (before?.pos === 'NOUN' && /^[.]$/.test(after?.text ?? ''))) &&
      before !== undefined &&
      !['DET', 'ADJ', 'ADP'].includes(before.pos)
    );
  }
  if (item.lower === 'states' && !/^(?:that|[,:])$/.test(after?.lower ?? '')) return false;
  if (
    /^(?:claims|reports|notes|posts|states|demands|estimates|fears|hopes)$/.test(item.lower) &&
    item.pos === 'NOUN' &&
    (before?.pos === 'NOUN' || before?.pos === 'ADJ')
  )
    return false;
  if (isComma(after) && /^(?:whose|which|who)$/.test(items[i + 2]?.lower ?? '')) return false;
  // “has a said interest”, “the estimated cost”
  if (
    after &&
    ['NOUN', 'PROPN'].includes(after.pos) &&
    before &&
    ['DET', 'ADJ'].includes(before.pos)
  )
    return false;
  if (['VERB', 'AUX'].includes(item.pos)) return true;
  return (
    /(?:ed|said|told|wrote|says|tells)$/.test(item.lower) ||
    (item.pos === 'NOUN' && isSubjectless(items, i))
  );
}

function isSubjectless(items: readonly Item[], i: number): boolean {
  const [before, after] = [items[i - 1], items[i + 1]];
  return (
    before !== undefined &&
    (['PROPN', 'PRON'].includes(before.pos) || isComma(before) || before.quotation !== undefined) &&
    after !== undefined &&
    (['SCONJ', 'DET', 'PRON', 'PROPN'].includes(after.pos) ||
      after.quotation !== undefined ||
      after.lower === 'that' ||
      /^[.:,]$/.test(after.text))
  );
}
