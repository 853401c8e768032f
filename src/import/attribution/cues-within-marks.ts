import type { LanguageTable } from '../language/table.ts';
import type { Found } from './found.ts';
import { isComma, phraseFrom } from './noun-phrases.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** “« Il pleut, dit Anne Vasseur, et il vente. »”: the words on both sides of a cue that stands within the marks. */
export function statementAroundCue(
  quotation: Span,
  tokens: readonly Token[],
  paragraph: number,
  table: LanguageTable,
): Found | undefined {
  if (!table.cuesWithinMarks) return undefined;
  const words = tokens.filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
  for (const [i, word] of words.entries()) {
    const at = words[i + 1]?.pos === 'AUX' ? i + 2 : i + 1;
    const verb = words[at];
    if (!isComma(word) || !verb || !isOfSpeech(verb, table)) continue;
    const source = phraseFrom(words, at + 1, table);
    if (!source) continue;
    const close = closeOf(words, source.to, table);
    if (close === undefined) continue;
    const [first, last] = [words[source.from], words[close - 1]];
    const rest = words[close + 1];
    const hasWord = words.slice(close + 1).some(({ text }) => /\p{L}|\p{N}/u.test(text));
    if (!first || !last) continue;
    return {
      kind: 'direct',
      source: { start: first.start, end: last.end },
      cue: { start: verb.start, end: verb.end },
      content: [
        { start: quotation.start, end: word.start },
        ...(rest && hasWord ? [{ start: rest.start, end: quotation.end }] : []),
      ],
      paragraph,
      rule: `“${verb.text}” within the marks`,
    };
  }
  return undefined;
}

function isOfSpeech({ lower }: Token, { verbs }: LanguageTable): boolean {
  const uses = verbs.get(lower);
  return uses?.has('clause') === true || uses?.has('quotation') === true;
}

/** The comma or mark that closes a cue, behind a name or a role that says who the source is. */
function closeOf(
  words: readonly Token[],
  to: number,
  { roles }: LanguageTable,
): number | undefined {
  const isEnd = (word: Token | undefined) => /^[.»”]$/.test(word?.text ?? '');
  if (!isComma(words[to])) return isEnd(words[to]) ? to : undefined;
  const next = words.findIndex((word, i) => i > to && (isComma(word) || isEnd(word)));
  if (next === -1) return to;
  const between = words.slice(to + 1, next);
  const isRole = roles.test(between[0]?.text ?? '');
  const isName = isComma(words[next]) && between.every(({ text }) => /^\p{Lu}/u.test(text));
  return isRole || isName ? next : to;
}
