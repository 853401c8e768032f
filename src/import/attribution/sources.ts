import type { LanguageTable } from '../language/table.ts';
import {
  isCapital,
  isComma,
  isDash,
  phraseBefore,
  phraseFrom,
  type Run,
  textOf,
} from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/** The subject of a sentence’s first clause: the noun phrase before its first verb. */
export function subjectOf(
  items: readonly Item[],
  before: number,
  table: LanguageTable,
): Run | undefined {
  for (let i = 0; i < before; i += 1) {
    const item = items[i];
    if (
      !item ||
      item.quotation ||
      !(item.pos === 'VERB' || item.pos === 'AUX' || table.verbs.has(item.lower))
    )
      continue;
    let left = i;
    while (
      left > 0 &&
      (items[left - 1]?.pos === 'ADV' || table.auxiliaries.has(items[left - 1]?.lower ?? ''))
    )
      left -= 1;
    const source = sourceBefore(items, left, table);
    if (source) return source;
  }
  return undefined;
}

/**
 * The noun phrase that a relative clause ending here describes: “a priest who visited her last month”, “a
 * draft seen by this agency”. Its own subject would be somebody else.
 */
function headOfRelative(items: readonly Item[], run: Run): Run | undefined {
  for (let i = run.from - 1; i > Math.max(0, run.from - 14); i -= 1) {
    const item = items[i];
    if (!item || item.quotation || /^[,;:]$/.test(item.text)) return undefined;
    const between = items.slice(i + 1, run.from);
    if (/^(?:who|which|that)$/.test(item.lower) && item.pos !== 'DET') {
      const hasVerb = between.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
      return hasVerb ? phraseBefore(items, i) : undefined;
    }
    const isParticiple =
      item.pos === 'VERB' && /(?:ed|en|made|held|sent|read|published)$/.test(item.lower);
    if (
      isParticiple &&
      between.every(({ pos }) =>
        ['ADP', 'ADV', 'DET', 'NOUN', 'ADJ', 'PROPN', 'NUM', 'PRON'].includes(pos),
      )
    ) {
      const head = phraseBefore(items, i);
      const before = head && items[head.from - 1];
      const opens =
        head &&
        (head.from === 0 || isComma(before) || /^(?:and|but|that)$/.test(before?.lower ?? ''));
      const isBare = between.length > 0 || run.from === i + 1;
      if (head && opens && isBare && isTimed(items, run, between)) return head;
    }
  }
  return undefined;
}

/** “published this week”, “seen by this agency”: what stands behind the participle is no subject. */
function isTimed(items: readonly Item[], run: Run, between: readonly Item[]): boolean {
  return (
    between.some(({ pos }) => pos === 'ADP') ||
    /^(?:this|last|on|today|yesterday|earlier|\p{Lu}\p{Ll}+day)$/u.test(
      items[run.from]?.lower ?? '',
    ) ||
    /day$/.test(items[run.from]?.lower ?? '')
  );
}

/** The source that ends right before `end`, or before what stands between two commas there. */
export function sourceBefore(
  items: readonly Item[],
  end: number,
  table: LanguageTable,
): Run | undefined {
  const last = items[end - 1];
  if (!last) return undefined;
  if (isComma(last) || isDash(last) || last.text === ')') return sourceThroughComma(items, end);
  if (/^(?:who|which)$/.test(last.lower)) {
    const comma = isComma(items[end - 2]) ? 3 : 2;
    const whose = phraseBefore(items, end - comma + 1);
    // “Johanna Pries, one of the organisers, who put …”
    const isApposed = whose && isComma(items[whose.from - 1]) && !isCapital(items[whose.to - 1]);
    const named = isApposed ? phraseBefore(items, whose.from - 1) : undefined;
    return named && isCapital(items[named.to - 1]) ? named : whose;
  }
  const run = phraseBefore(items, end);
  const outer = headOfRelative(items, run ?? { from: end - 1, to: end });
  if (outer && isSource(items, outer)) return { from: outer.from, to: end };
  return run && isSource(items, run) ? apposed(items, run, table) : undefined;
}

/** “NAME, role, said”; “NAME, speaking in Wick, said”; “NAME (42) said”. */
export function sourceThroughComma(items: readonly Item[], end: number): Run | undefined {
  const closing = items[end - 1]?.text ?? '';
  const opening = closing === ')' ? /^\($/ : isDash(items[end - 1]) ? /^[—–―-]+$/ : /^,$/;
  for (let i = end - 2; i > 0; i -= 1) {
    const item = items[i];
    if (!item || (item.quotation && item.text.length > 40)) return undefined;
    if (/^[;:]$/.test(item.text)) return undefined;
    if (!opening.test(item.text)) continue;
    const inside = items.slice(i + 1, end - 1);
    if (inside.length === 0) return undefined;
    const run = phraseBefore(items, i);
    const relative = inside.findIndex(({ lower }) =>
      /^(?:who|which|that|whose|where)$/.test(lower),
    );
    const own = relative > 0 ? inside.slice(0, relative) : inside;
    const verbs = own.filter(
      ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|known)$/.test(lower)),
    ).length;
    const isClause =
      verbs > 0 &&
      !/^(?:who|whose|which|where|when|as|in|at|on|speaking|writing|addressing|citing|quoting|referring|responding|asked|now)$/.test(
        inside[0]?.lower ?? '',
      ) &&
      !/ing$/.test(inside[0]?.lower ?? '');
    if (run && isSource(items, run) && !isClause) {
      // “Ana Orr, the mayor, who …, said”: take the earlier comma’s phrase too.
      const outer =
        isComma(items[run.from - 1]) && !isCapital(items[run.to - 1]) && !isCapital(inside[0])
          ? phraseBefore(items, run.from - 1)
          : undefined;
      const isNamed = outer && isCapital(items[outer.to - 1]) && isSource(items, outer);
      // “one of them, Lottie Grange, 29, said”
      const lead =
        isComma(items[run.from - 1]) && isCapital(items[run.to - 1])
          ? phraseBefore(items, run.from - 1)
          : undefined;
      const before = lead && items[lead.from - 1];
      const isLed =
        lead &&
        !isCapital(items[lead.to - 1]) &&
        (before === undefined || before.quotation || isComma(before));
      const from = isNamed ? outer.from : isLed ? lead.from : run.from;
      return { from, to: isApposition(inside) ? end - 1 : run.to };
    }
    if (isClause) return undefined;
  }
  return undefined;
}

/** Whether words between commas say who somebody is. */
function isApposition(inside: readonly Item[]): boolean {
  const [first] = inside;
  return (
    first !== undefined &&
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'WORD'].includes(first.pos) &&
    first.lower !== 'who' &&
    inside.length <= 18
  );
}

/** “the mayor, Ana Orr said” has its name behind the comma already; takes in a role before it. */
function apposed(items: readonly Item[], run: Run, table: LanguageTable): Run {
  const before = items[run.from - 1];
  if (!isComma(before) || !isCapital(items[run.from])) return run;
  const role = phraseBefore(items, run.from - 1);
  if (!role) return run;
  const words = textOf(items, role);
  const startsClause = role.from === 0 || !/[\p{L}]/u.test(items[role.from - 1]?.text ?? '');
  return startsClause &&
    table.roles.test(words) &&
    !isCapital(items[role.to - 1]) &&
    role.to - role.from <= 10
    ? { from: role.from, to: run.to }
    : run;
}

/** The source behind an inverted verb, with the role behind its name. */
export function sourceBehind(
  items: readonly Item[],
  i: number,
  table: LanguageTable,
): Run | undefined {
  const run = phraseFrom(items, i + 1, table);
  if (!run || !isSource(items, run)) return undefined;
  const next = items[run.to];
  // A verb behind the noun phrase makes it the subject of what is said.
  if (
    next &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    !isComma(items[run.to - 1]) &&
    !/ing$/.test(next.lower)
  )
    return undefined;
  const isPronoun = Object.hasOwn(table.pronouns, items[run.from]?.lower ?? '');
  const isAs = table.language !== 'en' && table.as.has(items[i - 1]?.lower ?? '');
  if (!isComma(next) || isPronoun || isAs) return run;
  let end = run.to + 1;
  while (items[end] && !/^[,.;:!?—–]$/.test(items[end]?.text ?? '') && !items[end]?.quotation)
    end += 1;
  const inside = items.slice(run.to + 1, end);
  const verb = inside.some(
    ({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !/(?:ed|ing)$/.test(lower),
  );
  const isRole =
    isApposition(inside) &&
    !verb &&
    inside.length <= 16 &&
    !/^(?:he|she|they|it|we|i)$/.test(inside[0]?.lower ?? '');
  return isRole || inside[0]?.lower === 'who' ? { from: run.from, to: end } : run;
}

const NO_SOURCES =
  /^(?:this|these|those|that|it|there|here|one|nothing|everything|anything|something|what|some|none|much|many|both|each|all|me|him|them|us|her|you|himself|herself|themselves|itself|nobody|everybody|everyone|someone|somebody|anyone|anybody)$/;

/** Whether a noun phrase can be somebody who says something. */
function isSource(items: readonly Item[], run: Run): boolean {
  const words = textOf(items, run);
  const first = items[run.from];
  if (!first || /^[^\p{L}\p{N}]*$/u.test(words)) return false;
  if (run.to - run.from === 1) {
    if (first.pos === 'PRON' && !NO_SOURCES.test(first.lower)) return true;
    if (['he', 'she', 'they', 'it', 'who', 'we', 'i'].includes(first.lower)) return true;
    if (NO_SOURCES.test(first.lower)) return /^(?:some|many|both)$/.test(first.lower);
    if (first.pos === 'NUM') return false;
  }
  const nouns = items
    .slice(run.from, run.to)
    .filter(({ pos }) => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'VERB', 'WORD'].includes(pos));
  if (nouns.length === 0) return false;
  return !/^\d/.test(items[run.to - 1]?.text ?? '') || items[run.to - 2]?.lower === 'of';
}
