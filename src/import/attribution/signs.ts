import type { LanguageTable } from '../language/table.ts';
import type { Found } from './found.ts';
import { isDash, phraseBefore, phraseFrom, type Run, textOf } from './noun-phrases.ts';
import { kindOf, withoutStop } from './regions.ts';
import { spanOf } from './sentence-statements.ts';
import type { Item, Sentence } from './sentences.ts';
import { subjectOf } from './sources.ts';
import type { Span } from './span.ts';

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
    // “Oddly: ‘wet’ pier to close”: a few words are quoted of all that is said.
    const isPart =
      isName?.from === 0 &&
      textOf(items, { from: at + 1, to }).split(/\s+/).length < 4 &&
      /^[\p{L}\p{N}]/u.test(items[to]?.text ?? '');
    const run = { from: at + 1, to: isPart ? withoutStop(items, items.length) : to };
    const content = spanOf(items, run);
    return content
      ? [
          quoted(
            items,
            source,
            content,
            paragraph,
            'a colon before the quotation',
            kindOf(items, run),
          ),
        ]
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
  kind: Found['kind'] = 'direct',
): Found {
  return {
    kind,
    source: spanOf(items, source),
    cue: undefined,
    content: [content],
    paragraph,
    rule,
  };
}
