import type { LanguageTable } from '../language/table.ts';
import { type Cue, isDocumentCue } from './cues.ts';
import { isComma, type Run } from './noun-phrases.ts';
import { leftOf, openingOf } from './openings.ts';
import { isTitle } from './quotations.ts';
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
  quotedPart,
  restBehindComma,
  withoutStop,
} from './regions.ts';
import type { Item } from './sentences.ts';
import { endsAtComma, isObjectTaken, suits } from './suits.ts';

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

  const isTitled = left && isLeadIn(items, left) && isTitle(items[left.to - 1]?.text ?? '');
  if (left && isQuotation(items[left.to - 1]) && !isTitled && !cue.shared) {
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
  // “As Ana Orr told the Echo, …”: the main clause may begin with its verb.
  const isAs = opening.comma && table.as.has(items[cue.group.from - 1]?.lower ?? '');
  const isNear = adjuncts.to === behind;
  if (
    isEmpty ||
    !(isAs ? hasVerb(items, right) : suits(items, cue, right, opening.that)) ||
    isObjectTaken(items, cue, right) ||
    (table.language === 'en' &&
      opening.comma &&
      !left &&
      endsAtComma(items, cue, right, limits.from, isNear))
  )
    return undefined;
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
