import { beginsClause } from './begins-clause.ts';
import { type Cue, isDocumentCue } from './cues.ts';
import { isComma, isNominal, type Run, textOf } from './noun-phrases.ts';
import { hasVerb, isQuotation, kindOf, opensClause, opensSubordinate } from './regions.ts';
import type { Item } from './sentences.ts';

/** Whether what follows a verb is what this verb attributes. */
export function suits(items: readonly Item[], cue: Cue, right: Run, that: boolean): boolean {
  const word = items[cue.at]?.lower ?? '';
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
  if (/^point/.test(word))
    return that || (items[right.from - 1]?.lower === 'out' && beginsClause(items, right));
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
  // “so hell, dass …”: behind a quotation alone is it a cue.
  if (word === 'so') return false;
  if (/^spr[aei]ch/.test(word)) return first.lower === 'von' && quoted;
  if (/^наз(?:в|ив)/.test(word)) return quoted;
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
    return (
      isDocumentCue(items, cue) &&
      (that || quoted || beginsClause(items, right) || showsDoing(items, right))
    );
  const takesClause = (['clause', 'hearer', 'thought', 'document'] as const).some((use) =>
    cue.uses.has(use),
  );
  // “began when …” tells the time, “asked when …” does not.
  if (that && verb && (takesClause || !/^(?:when|where|if)$/.test(first.lower))) return true;
  if (cue.uses.has('infinitive') && opensInfinitive(items, right)) return true;
  // Nothing but words can follow “say” and “tell”; other verbs also have things done.
  const clause = /^(?:say|says|said|saying|tell|tells|told|telling)$/.test(word)
    ? verb
    : beginsClause(items, right);
  if (
    (cue.uses.has('clause') || cue.uses.has('hearer')) &&
    (clause || quoted) &&
    opensClause(first)
  )
    return true;
  if (cue.uses.has('thought')) return clause && opensClause(first) && first.lower !== 'to';
  return cue.uses.has('thing') && words >= 2 && (quoted || !/^(?:to|as)$/.test(first.lower));
}

/** “a boat leaving the pier”: what a picture shows somebody do. */
function showsDoing(items: readonly Item[], { from, to }: Run): boolean {
  return items
    .slice(from, to)
    .some(
      ({ pos, lower }, i) =>
        pos === 'VERB' &&
        /ing$/.test(lower) &&
        i > 0 &&
        ['NOUN', 'PROPN', 'PRON'].includes(items[from + i - 1]?.pos ?? ''),
    );
}

/** “to mend the pier” and “the council to mend the pier”, but not “tiles to those that want to mend it”. */
function opensInfinitive(items: readonly Item[], { from, to }: Run): boolean {
  const at = items.findIndex(
    ({ lower }, i) => i >= from && i < to - 1 && lower === 'to' && isVerbal(items[i + 1]),
  );
  return at === from || (at > from && !isVerbal(items[at - 1]));
}

function isVerbal(item: Item | undefined): boolean {
  return item?.pos === 'VERB' || item?.pos === 'AUX';
}

/** “a storm that critics blame for the loss”, “which the office rejects, and …”: the thing stands before. */
export function isObjectTaken(items: readonly Item[], { source, uses }: Cue, right: Run): boolean {
  const relative = items[source.from - 1];
  return (
    kindOf(items, right) === 'reported' &&
    /^(?:which|that|whom)$/.test(relative?.lower ?? '') &&
    isNominal(items, source.from - 2 - (isComma(items[source.from - 2]) ? 1 : 0)) &&
    (uses.has('thing') || uses.has('denial'))
  );
}

/** “While the checks continue, …”: English has no comma between a verb and what it attributes. */
export function endsAtComma(
  items: readonly Item[],
  cue: Cue,
  right: Run,
  least: number,
  isNear: boolean,
): boolean {
  if (items[cue.source.from - 1]?.lower === 'as') return false;
  if (opensSubordinate(items[least])) return true;
  return (
    isNear && kindOf(items, right) === 'reported' && !/^["“]/.test(items[right.from]?.text ?? '')
  );
}
