import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from './span.ts';

/** A word or a sign, with its part of speech by the names of Universal Dependencies. */
export interface Token extends Span {
  text: string;
  lower: string;
  pos: string;
}

type Tagger = (text: string) => { text: string; pos: string }[];

let english: ReturnType<typeof winkNLP> | undefined;

/** Tags English by wink-nlp’s small model. */
const tagEnglish: Tagger = (text) => {
  english ??= winkNLP(model);
  const { its } = english;
  const tokens = english.readDoc(text).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(its.pos) as string[];
  return words.map((word, i) => ({ text: word, pos: tags[i] ?? 'X' }));
};

/** Without a model, only the form of a word is known: its case, and whether it is a number or a sign. */
const tagByForm: Tagger = (text) =>
  [...text.matchAll(/\d[\d.,:]*\d|\d|[\p{L}\p{M}]+(?:[’'ʼ-][\p{L}\p{M}]+)*|\S/gu)].map(
    ([word]) => ({
      text: word,
      pos: /^\d/.test(word)
        ? 'NUM'
        : !/^\p{L}/u.test(word)
          ? 'PUNCT'
          : /^\p{Lu}/u.test(word)
            ? 'PROPN'
            : 'NOUN',
    }),
  );

/** The tokens of one paragraph of a text, with their places in the text. */
export function tokensOf(text: string, paragraph: Span, language: string): Token[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const tag = language === 'en' ? tagEnglish : tagByForm;
  const tokens: Token[] = [];
  let at = 0;
  for (const { text: word, pos } of tag(words)) {
    const found = words.indexOf(word, at);
    if (found === -1) continue;
    at = found + word.length;
    const start = paragraph.start + found;
    tokens.push({ text: word, lower: word.toLowerCase(), pos, start, end: start + word.length });
  }
  return tokens;
}
