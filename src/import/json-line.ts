import type { Analysis } from './analysis/analyse.ts';
import { codePointCounter, type Span } from './attribution/span.ts';

/** What was found in a file as one line of JSON; positions are code points of its `text`. */
export function jsonLine(file: string, analysis: Analysis): string {
  const { text, spans, speakers, statements } = analysis;
  const at = codePointCounter(text);
  const place = ({ start, end }: Span) => ({ start: at(start), end: at(end) });
  return JSON.stringify({
    file,
    text,
    paragraphs: spans.map(place),
    speakers: speakers.map(({ id, name, role, mentions }) => ({
      id,
      name,
      ...(role !== undefined && { role }),
      mentions: mentions.map(place),
    })),
    statements: statements.map(({ kind, speaker, source, cue, content }) => ({
      kind,
      speaker: speaker?.id ?? null,
      source: source ? [place(source)] : [],
      cue: cue ? [place(cue)] : [],
      content: content.map(place),
    })),
    dropped: analysis.doubts,
  });
}
