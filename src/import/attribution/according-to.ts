import type { LanguageTable } from '../language/table.ts';
import type { Found } from './found.ts';
import { isComma, isDash, phraseBefore, phraseFrom, type Run, textOf } from './noun-phrases.ts';
import { hasVerb } from './regions.ts';
import { spanOf, withStop } from './sentence-statements.ts';
import type { Item, Sentence } from './sentences.ts';
import { subjectOf } from './sources.ts';
import type { Span } from './span.ts';

/** “According to the ministry, …” and “…, according to the ministry”. */
export function statementsByPhrase(
  { items }: Sentence,
  paragraph: number,
  table: LanguageTable,
): Found[] {
  for (let i = 0; i < items.length; i += 1) {
    const words = table.accordingTo.find((all) =>
      all.every((word, k) => items[i + k]?.lower === word),
    );
    if (!words) continue;
    const source = phraseFrom(items, i + words.length, table);
    if (!source) continue;
    const behind = endOfSource(items, source.to);
    const content =
      i === 0 || !isWorthy(items, { from: 0, to: i })
        ? after(items, behind)
        : around(items, i, behind);
    if (content.length === 0) continue;
    const runs = content.map((run) => withStop(items, run));
    return [
      {
        kind: kindOf(items, runs),
        source: spanOf(items, { from: source.from, to: behind }),
        cue: spanOf(items, { from: i, to: i + words.length }),
        content: runs.flatMap((run) => spanOf(items, run) ?? []),
        paragraph,
        rule: `“${words.join(' ')}”`,
      },
    ];
  }
  return [];
}

function kindOf(items: readonly Item[], runs: readonly Run[]): 'direct' | 'mixed' | 'reported' {
  const all = runs
    .flatMap(({ from, to }) => items.slice(from, to))
    .filter((item) => item.quotation || !/^[^\p{L}\p{N}]+$/u.test(item.text));
  if (all.every((item) => item.quotation)) return 'direct';
  return all.some((item) => item.quotation) ? 'mixed' : 'reported';
}

function isWorthy(items: readonly Item[], run: Run): boolean {
  return hasVerb(items, run) || items.slice(run.from, run.to).some(({ quotation }) => quotation);
}

/** A role behind the name: “according to Ana Orr, the mayor, …”. */
function endOfSource(items: readonly Item[], to: number): number {
  const next = items[to + 1];
  if (
    !isComma(items[to]) ||
    !next ||
    !/^(?:an?|the|his|her|its|who|head|director)$/.test(next.lower)
  )
    return to;
  let end = to + 1;
  while (items[end] && !/^[,.;:]$/.test(items[end]?.text ?? '')) end += 1;
  const inside = items.slice(to + 1, end);
  const isRole =
    !inside.some(
      ({ pos, lower }) => (pos === 'AUX' || pos === 'VERB') && !/(?:ed|ing)$/.test(lower),
    ) || next.lower === 'who';
  return isRole && end - to <= 16 ? end : to;
}

function after(items: readonly Item[], behind: number): Run[] {
  let from = behind;
  while (isComma(items[from])) from += 1;
  return [bounded(items, { from, to: stopless(items, items.length) })].filter(
    ({ from: a, to }) => to - a >= 2,
  );
}

function around(items: readonly Item[], i: number, behind: number): Run[] {
  let to = i;
  while (to > 0 && (isComma(items[to - 1]) || isDash(items[to - 1]))) to -= 1;
  const left = { from: clauseStart(items, to), to };
  const next = items[behind + 1];
  const goesOn =
    isComma(items[behind]) &&
    next &&
    !/^(?:and|but|while|which|who|where|with|as|although)$/.test(next.lower) &&
    !/ing$/.test(next.lower);
  const isInside = goesOn && !isComma(items[i - 1]) ? false : goesOn;
  const right = { from: behind + 1, to: stopless(items, items.length) };
  return isInside && right.to - right.from >= 2 ? [left, right] : [left];
}

/** Behind “; ” or “, but ” another clause begins, which is all that the phrase is about. */
function clauseStart(items: readonly Item[], to: number): number {
  for (let i = to - 1; i > 0; i -= 1) {
    if (items[i]?.text === ';') return i + 1;
    if (
      /^(?:but|while|whereas|although)$/.test(items[i]?.lower ?? '') &&
      isComma(items[i - 1]) &&
      hasVerb(items, { from: i, to })
    )
      return i + 1;
  }
  return 0;
}

function bounded(items: readonly Item[], run: Run): Run {
  for (let i = run.from + 3; i < run.to; i += 1) {
    if (items[i]?.text === ';') return { from: run.from, to: i };
  }
  return run;
}

function stopless(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && /^[.?!…]+$/.test(items[to - 1]?.text ?? '')) to -= 1;
  return to;
}

/** “Oddly: “…””, “Oddly was blunt: “…””, “The ministry’s answer was short: “…”” and “… — Ana Orr”. */
export function statementsByColon(
  { items }: Sentence,
  paragraph: number,
  table: LanguageTable,
): Found[] {
  const at = items.findIndex((item, i) => /^[:]$/.test(item.text) && items[i + 1]?.quotation);
  if (at > 0) {
    const isName = phraseBefore(items, at);
    const source = isName?.from === 0 ? isName : (subjectOf(items, at, table) ?? isName);
    if (!source) return [];
    let to = at + 1;
    while (items[to]?.quotation) to += 1;
    const content = spanOf(items, { from: at + 1, to });
    return content
      ? [quoted(items, source, content, paragraph, 'a colon before the quotation')]
      : [];
  }
  return statementsByDash(items, paragraph, table);
}

function statementsByDash(
  items: readonly Item[],
  paragraph: number,
  table: LanguageTable,
): Found[] {
  const dash = items.findIndex(isDash);
  const [first] = items;
  if (dash < 1 || !first?.quotation || !items.slice(0, dash).every((item) => item.quotation))
    return [];
  const source = phraseFrom(items, dash + 1, table);
  const rest = source && items.slice(source.to);
  if (!source || !rest?.every(({ pos, text }, i) => i > 8 || pos !== 'VERB' || text === ','))
    return [];
  const content: Span | undefined = spanOf(items, { from: 0, to: dash });
  return content && /\p{Lu}/u.test(textOf(items, source))
    ? [quoted(items, source, content, paragraph, 'a dash behind the quotation')]
    : [];
}

/** A quotation that a sign gives to its source, without a verb. */
function quoted(
  items: readonly Item[],
  source: Run,
  content: Span,
  paragraph: number,
  rule: string,
): Found {
  return {
    kind: 'direct',
    source: spanOf(items, source),
    cue: undefined,
    content: [content],
    paragraph,
    rule,
  };
}

/** What somebody holds, as a noun: “Ambry’s view was that …”, “the society’s answer is simple: …”. */
const POSITIONS =
  /^(?:view|opinion|message|answer|reply|position|argument|verdict|advice|response|explanation|conclusion|warning|claim|belief|theory|prediction|assessment)$/;

/** “Ambry’s view was that …” */
export function statementsByPosition({ items }: Sentence, paragraph: number): Found[] {
  for (let i = 1; i < items.length - 2; i += 1) {
    const [noun, verb] = [items[i], items[i + 1]];
    if (
      !noun ||
      !verb ||
      !POSITIONS.test(noun.lower) ||
      !/^(?:is|was|remains|remained)$/.test(verb.lower)
    )
      continue;
    const isOwned = /^[’']s?$/.test(items[i - 1]?.text ?? '');
    const isPronoun = /^(?:his|her|its|their)$/.test(items[i - 1]?.lower ?? '');
    const that =
      items[i + 2]?.lower === 'that' ? i + 3 : items[i + 2]?.text === ':' ? i + 3 : undefined;
    if ((!isOwned && !isPronoun) || that === undefined) continue;
    const source = isPronoun ? { from: i - 1, to: i } : phraseBefore(items, i - 1);
    const content = withStop(items, { from: that, to: stopless(items, items.length) });
    const span = spanOf(items, content);
    if (!source || !span) continue;
    return [
      {
        kind: kindOf(items, [content]),
        source: spanOf(items, source),
        cue: spanOf(items, { from: i, to: i + 2 }),
        content: [span],
        paragraph,
        rule: `“${noun.text} ${verb.text}”`,
      },
    ];
  }
  return [];
}
