import type { LanguageTable } from '../language/table.ts';
import { accordingToAt, joinsClauses } from './cues.ts';
import type { Found } from './found.ts';
import { isComma, isDash, phraseBefore, phraseFrom, type Run, textOf } from './noun-phrases.ts';
import { hasVerb, kindOf, withoutStop } from './regions.ts';
import { spanOf, withStop } from './sentence-statements.ts';
import type { Item, Sentence } from './sentences.ts';

/** “According to the ministry, …”, “…, according to the ministry”, “in her view, …”. */
export function statementsByPhrase(
  { items }: Sentence,
  paragraph: number,
  table: LanguageTable,
): Found[] {
  for (let i = 0; i < items.length; i += 1) {
    const phrase = phraseAt(items, i, table);
    if (!phrase) continue;
    const { source, cue, from, behind } = phrase;
    const content =
      from === 0 || !isWorthy(items, { from: 0, to: from }) || opensClauseAt(items, from, phrase)
        ? after(items, behind)
        : around(items, from, behind);
    if (content.length === 0) continue;
    const runs = content.map((run) => withStop(items, run));
    return [
      {
        kind: kindOf(items, ...runs),
        source: spanOf(items, source),
        cue: spanOf(items, cue),
        content: runs.flatMap((run) => spanOf(items, run) ?? []),
        paragraph,
        rule: `“${textOf(items, cue).toLowerCase()}”`,
      },
    ];
  }
  return [];
}

interface Phrase {
  source: Run;
  cue: Run;
  from: number;
  behind: number;
  /** Whether a possessive within stands for the source: “in her view”. */
  isOwned: boolean;
}

/** The phrase that begins here, or whose last word stands here behind its source. */
function phraseAt(items: readonly Item[], i: number, table: LanguageTable): Phrase | undefined {
  if (table.afterSource?.has(items[i]?.lower ?? '')) {
    const source = phraseBefore(items, i);
    return (
      source && {
        source,
        cue: { from: i, to: i + 1 },
        from: source.from,
        behind: i + 1,
        isOwned: false,
      }
    );
  }
  const words = accordingToAt(items, i, table);
  if (!words) return undefined;
  const to = i + words.length;
  const owner = words.indexOf('*');
  const source =
    owner === -1 ? phraseFrom(items, to, table) : { from: i + owner, to: i + owner + 1 };
  if (!source) return undefined;
  const behind = owner === -1 ? endOfSource(items, source.to) : to;
  return {
    source: owner === -1 ? { from: source.from, to: behind } : source,
    cue: { from: i, to },
    from: i,
    behind,
    isOwned: owner !== -1,
  };
}

function isWorthy(items: readonly Item[], run: Run): boolean {
  return hasVerb(items, run) || items.slice(run.from, run.to).some(({ quotation }) => quotation);
}

/** “It was late and, according to Ana Orr, the pier was shut”: the phrase is about what follows it alone. */
function opensClauseAt(items: readonly Item[], i: number, { behind, isOwned }: Phrase): boolean {
  const before = items[isComma(items[i - 1]) ? i - 2 : i - 1];
  return joinsClauses(before) && (isOwned || isComma(items[behind]));
}

/** A role behind the name, or what is told of it: “according to Ana Orr, the mayor, …”, “… a note found there, …”. */
function endOfSource(items: readonly Item[], to: number): number {
  const next = items[to + 1];
  if (items[to]?.pos === 'VERB') {
    const comma = items.findIndex((item, i) => i > to && isComma(item));
    const isShort = comma > to && comma - to <= 10;
    return isShort && !items.slice(to, comma).some(({ pos }) => pos === 'AUX') ? comma : to;
  }
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
  return [bounded(items, { from, to: withoutStop(items, items.length) })].filter(
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
  const right = { from: behind + 1, to: withoutStop(items, items.length) };
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
    const content = withStop(items, { from: that, to: withoutStop(items, items.length) });
    const span = spanOf(items, content);
    if (!source || !span) continue;
    return [
      {
        kind: kindOf(items, content),
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
