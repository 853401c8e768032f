import type { CueUse, LanguageTable } from '../language/table.ts';
import { beginsClause } from './begins-clause.ts';
import { type Cue, isDocumentCue } from './cues.ts';
import { isComma, isNominal, type Run, textOf } from './noun-phrases.ts';
import { leftOf, openingOf } from './openings.ts';
import {
  hasVerb,
  isAllQuotation,
  isAside,
  isLeadIn,
  isQuotation,
  isSubordinate,
  isWholeQuotation,
  kindOf,
  leadingQuotations,
  opensClause,
  opensSubordinate,
  quotedPart,
  restBehindComma,
  withoutStop,
} from './regions.ts';
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
  // English has no comma between a verb and its clause: “While the checks continue, …”.
  const endsAtComma =
    table.language === 'en' &&
    opening.comma &&
    !left &&
    (adjuncts.to === behind || opensSubordinate(items[limits.from])) &&
    items[cue.source.from - 1]?.lower !== 'as' &&
    !/^["“]/.test(items[right.from]?.text ?? '');
  if (isEmpty || !suits(items, cue, right, opening.that, word)) return undefined;
  if (kindOf(items, right) === 'reported' && (isObjectTaken(items, cue) || endsAtComma))
    return undefined;
  return {
    runs: [right],
    adjuncts,
    kind: cue.uses.has('denial') ? 'denial' : kindOf(items, right),
  };
}

/** “a storm that critics blame for the loss”, “which the office rejects, and …”: the thing stands before. */
function isObjectTaken(items: readonly Item[], { source, uses }: Cue): boolean {
  const relative = items[source.from - 1];
  return (
    /^(?:which|that|whom)$/.test(relative?.lower ?? '') &&
    isNominal(items, source.from - 2 - (isComma(items[source.from - 2]) ? 1 : 0)) &&
    (uses.has('thing') || uses.has('denial'))
  );
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
    return isDocumentCue(items, cue) && (that || beginsClause(items, right) || quoted);
  const takesClause = ['clause', 'hearer', 'thought', 'document'].some((use) =>
    cue.uses.has(use as CueUse),
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
