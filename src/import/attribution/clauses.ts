import type { LanguageTable } from '../language/table.ts';
import { type Cue, isDocumentCue } from './cues.ts';
import { isComma, type Run, textOf } from './noun-phrases.ts';
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
  if (isEmpty || !suits(items, cue, right, opening.that, word)) return undefined;
  return {
    runs: [right],
    adjuncts,
    kind: cue.uses.has('denial') ? 'denial' : kindOf(items, right),
  };
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
