import { attribute, type FoundStatement } from '../attribution/attribute.ts';
import type { ReadParagraph } from '../attribution/find-statements.ts';
import type { Span } from '../attribution/span.ts';
import type { FoundSpeaker, KnownSpeaker } from '../attribution/speakers.ts';
import { statementsOfTurns } from '../attribution/turns.ts';
import type { ImportedBlock, ImportedText } from '../formats/imported.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { doubtsOf } from './doubts.ts';

/** A text that was read in, with who says what in it. Spans count UTF-16 code units of `text`. */
export interface Analysis {
  imported: ImportedText;
  language: string;
  /** All blocks, a blank line between them. */
  text: string;
  /** Where each block stands. */
  spans: readonly Span[];
  speakers: readonly FoundSpeaker[];
  statements: readonly FoundStatement[];
  paragraphs: readonly ReadParagraph[];
  /** What was left out or is doubtful, a sentence each. */
  doubts: readonly string[];
}

export function analyse(
  imported: ImportedText,
  options: { language?: string | undefined; speakers?: readonly KnownSpeaker[] | undefined } = {},
): Analysis {
  const { blocks } = imported;
  const text = blocks.map((block) => block.text).join('\n\n');
  const spans = spansOf(blocks);
  const language = options.language ?? imported.language ?? guessLanguage(text);
  const known = options.speakers ?? [];
  const isTranscript = blocks.some(({ kind }) => kind === 'turn');
  const found = attribute(text, spans, language, known, (i) => blocks[i]?.kind !== 'turn');
  const turns = isTranscript
    ? statementsOfTurns(text, blocks, spans, found.speakers, language)
    : [];
  const statements = [...found.statements, ...turns].sort((a, b) => startOf(a) - startOf(b));
  const analysis = { imported, language, text, spans, ...found, statements };
  return { ...analysis, doubts: [...imported.dropped, ...doubtsOf(analysis)] };
}

function startOf({ content }: FoundStatement): number {
  return content[0]?.start ?? 0;
}

function spansOf(blocks: readonly ImportedBlock[]): Span[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 2;
    return span;
  });
}
