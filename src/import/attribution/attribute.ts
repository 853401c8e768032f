import type { StatementKind } from '#content/vocabulary.ts';
import { tableOf } from '../language/tables.ts';
import { findStatements, type ReadParagraph, readParagraphs } from './find-statements.ts';
import type { Found } from './found.ts';
import { mentionsIn } from './mentions.ts';
import { readSource } from './read-source.ts';
import { castOf } from './resolve-speakers.ts';
import type { Span } from './span.ts';
import type { FoundSpeaker, KnownSpeaker } from './speakers.ts';
import { capitalisedIn, tokensOf } from './tokens.ts';

/** Who says what in a text, as far as the rules tell. */
export interface Attribution {
  speakers: FoundSpeaker[];
  statements: FoundStatement[];
  paragraphs: readonly ReadParagraph[];
}

export interface FoundStatement extends Found {
  kind: StatementKind;
  speaker: FoundSpeaker | undefined;
  jointlyWith: readonly FoundSpeaker[];
  /** Why this speaker: “named beside the verb”, “the last who spoke before “she””. */
  because: string;
}

/** Finds the statements of a text and whose they are. Spans count UTF-16 code units. */
export function attribute(
  text: string,
  paragraphs: readonly Span[],
  language: string,
  known: readonly KnownSpeaker[] = [],
  isProse: (paragraph: number) => boolean = () => true,
): Attribution {
  const table = tableOf(language);
  const names = new Set([...capitalisedIn(text), ...known.flatMap(({ name }) => name.split(' '))]);
  const read = readParagraphs(text, paragraphs, (one) => tokensOf(text, one, table, names), table);
  const cast = castOf(mentionsIn(unquoted(text, read), paragraphs, table), known, table);
  let lastDirect: FoundStatement | undefined;
  const statements = findStatements(text, read, table, isProse).map((found): FoundStatement => {
    const { source, paragraph } = found;
    let statement: FoundStatement;
    if (source) {
      const words = readSource(text.slice(source.start, source.end), table);
      const speaker = cast.resolve(source, words, paragraph);
      if (speaker) cast.remember(speaker, source, paragraph);
      const other = words.jointly && cast.resolve(source, words.jointly, paragraph);
      if (other) cast.remember(other, source, paragraph);
      const because =
        words.form === 'pronoun' ? `“${words.name}” is taken for the last who fits` : found.rule;
      statement = {
        ...found,
        speaker,
        jointlyWith: other && other !== speaker ? [other] : [],
        because,
      };
    } else {
      const isNear = lastDirect && paragraph - lastDirect.paragraph <= 1 && found.kind === 'direct';
      const speaker = isNear ? lastDirect?.speaker : undefined;
      statement = {
        ...found,
        speaker,
        jointlyWith: [],
        because: speaker ? 'it follows the words of the same speaker' : found.rule,
      };
    }
    if (statement.kind === 'direct' || statement.kind === 'mixed') lastDirect = statement;
    return statement;
  });
  addMentions(text, cast.speakers);
  return { speakers: cast.speakers, statements, paragraphs: read };
}

/** The text with its quotations blanked out: whoever is named in them is not spoken of outside. */
function unquoted(text: string, paragraphs: readonly ReadParagraph[]): string {
  let plain = text;
  for (const { quotations } of paragraphs) {
    for (const { start, end } of quotations) {
      if (end - start > 12)
        plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
    }
  }
  return plain;
}

/** Every place that names a speaker in full or in short, beside those where it is the source. */
function addMentions(text: string, speakers: readonly FoundSpeaker[]): void {
  for (const speaker of speakers) {
    const names = speaker.unnamed
      ? []
      : [speaker.name, ...(speaker.shortName ? [speaker.shortName] : [])];
    for (const name of names) {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const span = { start: at, end: at + name.length };
        const around = text.charAt(at - 1) + text.charAt(span.end);
        const isPart = /[\p{L}\p{N}]/u.test(around);
        if (
          !isPart &&
          !speaker.mentions.some(({ start, end }) => start <= span.start && span.end <= end)
        )
          speaker.mentions.push(span);
      }
    }
    speaker.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
