import type { FoundStatement } from '../attribution/attribute.ts';
import type { Span } from '../attribution/span.ts';
import type { ImportedBlock, ImportedText } from '../formats/imported.ts';

interface Doubtful {
  imported: ImportedText;
  text: string;
  spans: readonly Span[];
  statements: readonly FoundStatement[];
  paragraphs: readonly {
    quotations: readonly { start: number; end: number; continues: boolean }[];
  }[];
}

/** What the rules could not tell, with the line it stands in. */
export function doubtsOf({ imported, text, spans, statements, paragraphs }: Doubtful): string[] {
  const unattributed = statements.flatMap((statement) => {
    const [first] = statement.content;
    if (statement.speaker || !first) return [];
    return [
      `${placeOf(imported.blocks, spans, first.start)}: nobody is named for ${shortened(text.slice(first.start, first.end))}.`,
    ];
  });
  const pronouns = statements.flatMap(({ source, speaker }) => {
    const words = source ? text.slice(source.start, source.end) : '';
    return speaker && /^(?:they|it)$/i.test(words) && source
      ? [
          `${placeOf(imported.blocks, spans, source.start)}: “${words}” is taken for ${speaker.name}.`,
        ]
      : [];
  });
  const unclosed = paragraphs.flatMap(({ quotations }, i) => {
    const span = spans[i];
    if (!span || quotations.some(({ continues }) => continues)) return [];
    const words = text.slice(span.start, span.end);
    const [opened, closed] = ['“', '”'].map((mark) => words.split(mark).length);
    const straight = words.split('"').length - 1;
    const isOdd = (opened ?? 0) > (closed ?? 0) || (straight % 2 === 1 && !/\d"/.test(words));
    return isOdd
      ? [`${placeOf(imported.blocks, spans, span.start)}: a quotation is opened and not closed.`]
      : [];
  });
  return [...unattributed, ...pronouns, ...unclosed];
}

function placeOf(blocks: readonly ImportedBlock[], spans: readonly Span[], at: number): string {
  const index = spans.findIndex(({ start, end }) => start <= at && at <= end);
  const line = blocks[index]?.line;
  return line ? `Line ${line}` : `Block ${index + 1}`;
}

function shortened(words: string): string {
  const all = words.split(/\s+/);
  return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : words;
}
