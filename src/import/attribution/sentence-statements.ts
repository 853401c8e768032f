import type { LanguageTable } from '../language/table.ts';
import { clauseOf } from './clauses.ts';
import { accordingToAt, type Cue, cuesIn } from './cues.ts';
import type { Found } from './found.ts';
import { isComma, isDash, type Run } from './noun-phrases.ts';
import { hasVerb } from './regions.ts';
import type { Item, Sentence } from './sentences.ts';
import type { Span } from './span.ts';

/** Every attribution by a verb in a sentence. */
export function statementsByVerb(
  sentence: Sentence,
  paragraph: number,
  table: LanguageTable,
): Found[] {
  const { items } = sentence;
  const cues = cuesIn(items, table);
  const found: Found[] = [];
  let least = 0;
  cues.forEach((cue, i) => {
    if (cue.at < least) return;
    const to = limitOf(items, cue, cues.slice(i + 1), table);
    const clause = clauseOf(items, cue, { from: least, to }, table);
    if (!clause) return;
    const { runs, kind, adjuncts } = clause;
    found.push({
      kind,
      source: spanOf(items, cue.source),
      cue: spanOf(items, { from: cue.at, to: cue.at + 1 }),
      content: runs.flatMap((run) => spanOf(items, withStop(items, run)) ?? []),
      ...withAdjuncts(items, adjuncts),
      paragraph,
      rule: `“${items[cue.at]?.text}”`,
    });
    least = Math.max(cue.group.to, adjuncts.to, ...runs.map((run) => run.to));
  });
  return found;
}

function withAdjuncts(items: readonly Item[], run: Run): { adjuncts?: Span } {
  const span = spanOf(items, run);
  return span ? { adjuncts: span } : {};
}

/** Where another source takes over, or the same one goes on with another verb. */
function limitOf(
  items: readonly Item[],
  cue: Cue,
  later: readonly Cue[],
  table: LanguageTable,
): number {
  for (const next of later) {
    const { from } = next.group;
    const before = items[from - 1];
    const conjunction = /^(?:and|but|while|whereas|although|though|or|yet)$/;
    if (next.at <= cue.group.to || (next.uses.has('thought') && !isComma(before))) continue;
    if (conjunction.test(before?.lower ?? '') && next.uses.has('thought')) continue;
    if (next.shared) {
      const comma = isComma(before) ? from - 1 : from;
      if (/ing$/.test(items[next.at]?.lower ?? '') && !isComma(before)) continue;
      return comma;
    }
    if (
      conjunction.test(before?.lower ?? '') &&
      (isComma(items[from - 2]) || before?.lower !== 'and')
    ) {
      return isComma(items[from - 2]) ? from - 2 : from - 1;
    }
    if (conjunction.test(items[from]?.lower ?? '')) return from;
    if (before?.text === ';') return from - 1;
    // A quotation that the next cue follows is the next cue’s.
    if (next.inverted && before?.quotation) return from - 1;
  }
  const accordingTo = items.findIndex(
    (item, i) => i > cue.at && isComma(item) && accordingToAt(items, i + 1, table) !== undefined,
  );
  return accordingTo === -1 ? items.length : accordingTo;
}

/** A stop right behind what is said belongs to it where the sentence ends there. */
export function withStop(items: readonly Item[], run: Run): Run {
  const next = items[run.to];
  const last = items[run.to - 1];
  const isEnd = run.to === items.length - 1 && next !== undefined && /^[.?!…]$/.test(next.text);
  return isEnd && !last?.quotation ? { from: run.from, to: run.to + 1 } : run;
}

export function spanOf(items: readonly Item[], { from, to }: Run): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && (isComma(items[start]) || isDash(items[start]))) start += 1;
  while (end > start && (isComma(items[end - 1]) || isDash(items[end - 1]))) end -= 1;
  const [first, last] = [items[start], items[end - 1]];
  return first && last && start < end ? { start: first.start, end: last.end } : undefined;
}

/** Whether what stands behind a quotation attributes it: “Maren Oddly asked.” */
export function attributes(items: readonly Item[], from: number, table: LanguageTable): boolean {
  const end = items.findIndex((item, i) => i > from && /^[.?!]$/.test(item.text));
  const clause = items.slice(from, end === -1 ? Math.min(items.length, from + 20) : end);
  const [cue] = cuesIn(clause, table);
  if (!cue || cue.group.from > 0 || (cue.uses.has('thought') && !cue.uses.has('quotation')))
    return false;
  const rest = { from: Math.max(cue.at + 1, cue.group.to), to: clause.length };
  return rest.to - rest.from <= 8 && !hasVerb(clause, rest);
}
