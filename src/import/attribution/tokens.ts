import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { LanguageTable } from '../language/table.ts';
import type { Span } from './span.ts';

/** A word or a sign, with its part of speech by the names of Universal Dependencies. */
export interface Token extends Span {
  text: string;
  lower: string;
  pos: string;
}

let english: ReturnType<typeof winkNLP> | undefined;

/** Tags English by wink-nlp’s small model. */
function tagEnglish(text: string): { text: string; pos: string }[] {
  english ??= winkNLP(model);
  const { its } = english;
  const tokens = english.readDoc(text).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(its.pos) as string[];
  return words.map((word, i) => ({ text: word, pos: tags[i] ?? 'X' }));
}

/** French parts “qu’une” and “dit-il”; other apostrophes and hyphens stand inside words. */
const WORDS: Readonly<Record<string, RegExp>> = {
  fr: /\d[\d.,:\u00a0\u202f ]*\d|\d|(?:-t)?-(?:ils?|elles?|on)(?!\p{L})|(?:[dlnsmtcj]|qu|jusqu|lorsqu)[’'](?=\p{L})|[\p{L}\p{M}]+(?:(?!(?:-t)?-(?:ils?|elles?|on)(?!\p{L}))[’'-][\p{L}\p{M}]+)*|\S/giu,
};
const OTHER_WORDS = /\d[\d.,:]*\d|\d|[\p{L}\p{M}]+(?:[’'ʼ-][\p{L}\p{M}]+)*|\S/gu;

/** Without a model, the words of the table are known; of others only whether they are names, numbers or signs. */
function tagByTable(text: string, table: LanguageTable): { text: string; pos: string }[] {
  const tagged = [...text.matchAll(WORDS[table.language] ?? OTHER_WORDS)].map(([word]) => ({
    text: word,
    pos: posOf(word, table),
  }));
  return table.capitalNouns ? withCapitalNouns(tagged) : tagged;
}

/** In German a small word is part of a noun phrase only before a noun. */
function withCapitalNouns(
  tagged: { text: string; pos: string }[],
): { text: string; pos: string }[] {
  let next = '';
  return tagged
    .toReversed()
    .map(({ text, pos: tag }) => {
      const isBeforeNoun = next === 'PROPN' || next === 'ADJ';
      const pos = tag === 'WORD' ? (isBeforeNoun ? 'ADJ' : 'X') : tag;
      next = pos;
      return { text, pos };
    })
    .toReversed();
}

function posOf(
  word: string,
  { functionWords, pronouns, auxiliaries, verbs }: LanguageTable,
): string {
  const lower = word.toLowerCase().replaceAll("'", '’');
  if (/^\d/.test(word)) return 'NUM';
  for (const [pos, words] of Object.entries(functionWords ?? {})) if (words.has(lower)) return pos;
  if (Object.hasOwn(pronouns, lower)) return 'PRON';
  if (auxiliaries.has(lower)) return 'AUX';
  if (verbs.has(lower) && word === word.toLowerCase()) return 'VERB';
  if (!/^\p{L}/u.test(word)) return 'PUNCT';
  return /^\p{Lu}/u.test(word) ? 'PROPN' : 'WORD';
}

/** Words that a text has with a capital in the midst of sentences: its names. */
export function capitalisedIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu)].map(([word]) =>
      word.replace(/[’']s$/, ''),
    ),
  );
}

const NEVER_NAMES = new Set([
  'PROPN',
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'NUM',
  'PUNCT',
  'PART',
]);

/** Names that look like other words, such as Oddly and Brand, are known by their capitals. */
function asName(
  word: string,
  pos: string,
  before: string | undefined,
  names: ReadonlySet<string>,
): string {
  if (NEVER_NAMES.has(pos) || !/^\p{Lu}\p{L}/u.test(word)) return pos;
  const isInside = before !== undefined && /[\p{L},;’']$/u.test(before);
  return (isInside && pos !== 'VERB') || (isInside && /^\p{Lu}/u.test(before)) || names.has(word)
    ? 'PROPN'
    : pos;
}

/** The tokens of one paragraph of a text, with their places in the text. */
export function tokensOf(
  text: string,
  paragraph: Span,
  table: LanguageTable,
  names: ReadonlySet<string> = new Set(),
): Token[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const tagged = table.language === 'en' ? tagEnglish(words) : tagByTable(words, table);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, { text: word, pos: tag }] of tagged.entries()) {
    const found = words.indexOf(word, at);
    if (found === -1) continue;
    at = found + word.length;
    const start = paragraph.start + found;
    const pos = table.language === 'en' ? asName(word, tag, tagged[i - 1]?.text, names) : tag;
    tokens.push({ text: word, lower: word.toLowerCase(), pos, start, end: start + word.length });
  }
  return tokens;
}
