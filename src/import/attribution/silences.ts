import type { LanguageTable } from '../language/table.ts';
import { cuesIn } from './cues.ts';
import type { Found } from './found.ts';
import { isComma, phraseBefore, type Run } from './noun-phrases.ts';
import { spanOf } from './sentence-statements.ts';
import type { Item, Sentence } from './sentences.ts';
import { subjectOf } from './sources.ts';

const VERIFICATION =
  /\b(?:(?:could|was|were|is|are|has|have|had|been)(?: not|n[’']t)?(?: immediately| yet| been| independently| able| unable| to)*(?: not)? (?:unable to |able to )?(?:(?:independently|immediately) )*(?:verify|confirm|corroborate|authenticate)|(?:has|have|had) (?:not )?(?:been able to |independently )*(?:verified|confirmed))\b/iu;

/** Who was silent, and who could not check what others say: each clause is a statement of its own. */
export function statementsOfSilence(
  text: string,
  sentence: Sentence,
  paragraph: number,
  table: LanguageTable,
): Found[] {
  return clausesOf(sentence.items).flatMap((run): Found[] => {
    const first = sentence.items[run.from];
    const last = sentence.items[run.to - 1];
    if (!first || !last) return [];
    const words = masked(text, sentence.items.slice(run.from, run.to), first.start, last.end);
    const silent = table.silence.exec(words);
    const unverified = silent ? null : negated(words);
    const match = silent ?? unverified;
    if (!match) return [];
    const start = first.start + match.index;
    const at = sentence.items.findIndex((item, i) => i >= run.from && item.end > start);
    const source = sourceOf(sentence.items, run, at, table);
    if (!source) return [];
    const content = spanOf(
      sentence.items,
      withEnd(sentence.items, { from: Math.min(run.from, source.from), to: run.to }),
    );
    return content
      ? [
          {
            kind: silent ? 'no-comment' : 'reported',
            source: spanOf(sentence.items, source),
            cue: { start, end: start + match[0].length },
            content: [content],
            paragraph,
            rule: silent ? 'a silence' : 'a check that failed',
          },
        ]
      : [];
  });
}

function negated(words: string): RegExpExecArray | null {
  const match = VERIFICATION.exec(words);
  return match &&
    /\b(?:not|unable)\b|n[’']t/.test(match[0]) &&
    !/\bbe (?:independently )?(?:verified|confirmed)/.test(words)
    ? match
    : null;
}

/** The text of a clause with its quotations blanked out, so that no silence is found in them. */
function masked(text: string, items: readonly Item[], start: number, end: number): string {
  let words = text.slice(start, end);
  for (const { quotation } of items) {
    if (!quotation) continue;
    const [from, to] = [quotation.start - start, quotation.end - start];
    words = words.slice(0, from) + '\u0000'.repeat(to - from) + words.slice(to);
  }
  return words.replace(/\n/g, ' ');
}

/** Clauses parted by “, and ”, “, but ” and “; ”. */
function clausesOf(items: readonly Item[]): Run[] {
  const starts = [0];
  items.forEach((item, i) => {
    if (item.text === ';') starts.push(i + 1);
    if (/^(?:and|but|while|although)$/.test(item.lower) && isComma(items[i - 1]))
      starts.push(i + 1);
  });
  return starts.map((from, i) => {
    const next = starts[i + 1] ?? items.length;
    let to = next;
    while (
      to > from &&
      (isComma(items[to - 1]) || /^(?:and|but|while|although)$/.test(items[to - 1]?.lower ?? ''))
    )
      to -= 1;
    return { from, to };
  });
}

function sourceOf(
  items: readonly Item[],
  run: Run,
  at: number,
  table: LanguageTable,
): Run | undefined {
  let left = at;
  while (
    left > run.from &&
    (items[left - 1]?.pos === 'ADV' || table.auxiliaries.has(items[left - 1]?.lower ?? ''))
  )
    left -= 1;
  const near = /^(?:who|which)$/.test(items[left - 1]?.lower ?? '')
    ? phraseBefore(items, isComma(items[left - 2]) ? left - 2 : left - 1)
    : phraseBefore(items, left, run.from);
  // “The club said it would not comment”
  const isPronoun = near && items[near.from]?.pos === 'PRON';
  const cue = isPronoun ? cuesIn(items, table).find((one) => one.at < at) : undefined;
  if (cue) return cue.source;
  return near ?? subjectOf(items, at + 1, table);
}

function withEnd(items: readonly Item[], run: Run): Run {
  let { to } = run;
  const comma = items.findIndex(
    (item, i) =>
      i > run.from &&
      i < to &&
      isComma(item) &&
      /^(?:which|who|when|as)$/.test(items[i + 1]?.lower ?? ''),
  );
  if (comma > run.from && comma > to - 14) to = comma;
  return { from: run.from, to };
}
