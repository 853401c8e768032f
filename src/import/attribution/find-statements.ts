import type { LanguageTable } from '../language/table.ts';
import { statementsByPhrase, statementsByPosition } from './according-to.ts';
import { cuesIn } from './cues.ts';
import { statementAroundCue } from './cues-within-marks.ts';
import type { Found } from './found.ts';
import { isTitle, type QuotedWords, quotationsIn } from './quotations.ts';
import { attributes, spanOf, statementsByVerb } from './sentence-statements.ts';
import { itemsOf, type Sentence, sentencesOf } from './sentences.ts';
import { statementsByColon } from './signs.ts';
import { statementsOfSilence } from './silences.ts';
import { subjectOf } from './sources.ts';
import { overlaps, type Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A paragraph as attribution reads it. */
export interface ReadParagraph extends Span {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quotations: readonly QuotedWords[];
}

/** “HARL, 4 March (Tidewire) — …”: where a report was filed is no part of its first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .’'-]*\p{Lu}(?:,[^—–-]{0,40})?\s*(?:\([^)]{1,40}\)\s*)?[—–-]\s+/u;

export function readParagraphs(
  text: string,
  paragraphs: readonly Span[],
  tokens: (paragraph: Span) => Token[],
  table: LanguageTable,
): ReadParagraph[] {
  const quotations = quotationsIn(text, paragraphs, table.dialogueDashes);
  return paragraphs.map((paragraph, i) => {
    const dateline = DATELINE.exec(text.slice(paragraph.start, paragraph.end))?.[0].length ?? 0;
    const own = tokens(paragraph).filter(({ start }) => start >= paragraph.start + dateline);
    const items = itemsOf(own, quotations[i] ?? [], text);
    return {
      ...paragraph,
      tokens: own,
      quotations: quotations[i] ?? [],
      sentences: sentencesOf(items, (all, from) => attributes(all, from, table)),
    };
  });
}

/** Words that are quoted at this length without a cue are somebody’s; shorter ones may be a name or a term. */
const FEWEST_WORDS = 4;

/** Every attribution of a text in reading order; quotations that go on belong to the one before. */
export function findStatements(
  text: string,
  paragraphs: readonly ReadParagraph[],
  table: LanguageTable,
  isProse: (paragraph: number) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  let open: Found | undefined;
  // “She wrote:” and the quotation in a paragraph of its own.
  let ahead: Span | undefined;
  paragraphs.forEach((paragraph, index) => {
    if (!isProse(index)) return;
    let last: Found | undefined = open;
    let isOpen = open !== undefined;
    open = undefined;
    let introduced = ahead;
    for (const sentence of paragraph.sentences) {
      const here = statementsOf(text, sentence, index, table);
      for (const statement of here) found.push(statement);
      const loose = looseQuotations(sentence, here);
      const quoting = here.findLast(({ kind }) => kind === 'direct' || kind === 'mixed');
      if (quoting) last = quoting;
      for (const quotation of loose) {
        const around = statementAroundCue(quotation, paragraph.tokens, index, table);
        if (around) {
          last = around;
          found.push(around);
          continue;
        }
        const isSentence = isWhollyQuoted(sentence);
        if (last && (isOpen || last.paragraph === index) && isSentence) {
          last.content.push({ start: quotation.start, end: quotation.end });
        } else if (
          wordCount(quotation.text) >= FEWEST_WORDS &&
          (isSentence || !isTitle(quotation.text))
        ) {
          last = {
            kind: isSentence ? 'direct' : 'mixed',
            source: isSentence ? introduced : undefined,
            cue: undefined,
            content: [{ start: quotation.start, end: quotation.end }],
            paragraph: index,
            rule: 'a quotation without a verb of speech',
          };
          found.push(last);
        }
      }
      if (!isWhollyQuoted(sentence)) {
        introduced = here.at(-1)?.source ?? subjectSpan(sentence, table) ?? introduced;
      }
      isOpen = false;
    }
    if (paragraph.quotations.at(-1)?.continues) open = last;
    ahead = paragraph.sentences.at(-1)?.items.at(-1)?.text === ':' ? introduced : undefined;
  });
  return found;
}

function statementsOf(
  text: string,
  sentence: Sentence,
  index: number,
  table: LanguageTable,
): Found[] {
  const silences = statementsOfSilence(text, sentence, index, table);
  const phrases = statementsByPhrase(sentence, index, table);
  const verbs = statementsByVerb(sentence, index, table);
  const found = [...silences];
  const positions = statementsByPosition(sentence, index);
  for (const one of [...positions, ...phrases, ...verbs]) {
    if (!found.some((other) => clashes(one, other))) found.push(one);
  }
  if (!found.some(({ kind }) => kind === 'direct' || kind === 'mixed')) {
    for (const one of statementsByColon(sentence, index, table)) {
      if (!found.some((other) => clashes(one, other))) found.push(one);
    }
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ content, cue }: Found): number {
  return content[0]?.start ?? cue?.start ?? 0;
}

/** Whether two share words, or what one is said to say begins with the other’s cue. */
function clashes(one: Found, other: Found): boolean {
  return one.content.some(
    (span, i) =>
      other.content.some((taken) => overlaps(span, taken)) ||
      (i === 0 && other.cue?.start === span.start),
  );
}

/** The quotations of a sentence that no statement of it covers. */
function looseQuotations(sentence: Sentence, here: readonly Found[]) {
  return sentence.items.filter(
    (item) =>
      item.quotation && !here.some(({ content }) => content.some((span) => overlaps(span, item))),
  );
}

function isWhollyQuoted({ items }: Sentence): boolean {
  return items.every((item) => item.quotation || /^[^\p{L}\p{N}]+$/u.test(item.text));
}

function subjectSpan({ items }: Sentence, table: LanguageTable): Span | undefined {
  const subject = cuesIn(items, table)[0]?.source ?? subjectOf(items, items.length, table);
  return subject && spanOf(items, subject);
}

function wordCount(words: string): number {
  return words.trim().split(/\s+/).length;
}
