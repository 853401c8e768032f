import type { Statement } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Analysis } from '../analysis/analyse.ts';
import type { FoundStatement } from '../attribution/attribute.ts';
import type { Span } from '../attribution/span.ts';
import type { DraftCast } from './cast.ts';
import type { Ids } from './ids.ts';
import { circumstancesOf } from './moments.ts';

/** A statement of the draft with the stretches that it is marked on. */
export interface Said {
  id: string;
  statement: Statement;
  spans: readonly Span[];
}

/** Quotation marks of any language; a direct statement has some. */
const QUOTED = /["'“”„«»‹›‘’「」]/;

/** The statements’ table, and what was found and cannot stand in it. */
export function saidIn(
  analysis: Analysis,
  cast: DraftCast,
  published: IsoDate,
  ids: Ids,
  reasons: Map<string, string>,
): { said: Said[]; left: string[] } {
  const said: Said[] = [];
  const left: string[] = [];
  for (const found of analysis.statements) {
    const source = found.speaker && cast.idOf.get(found.speaker);
    const block = analysis.imported.blocks[found.paragraph];
    if (block?.kind === 'turn' || source === undefined) continue;
    const spans = found.content.filter((span) => isFree(span, said) && isProse(span, analysis));
    const [first] = spans;
    if (!first) {
      if (block?.kind === 'heading')
        left.push(
          `Line ${block.line}: the heading attributes words to ${found.speaker?.name}; a heading holds no marks.`,
        );
      continue;
    }
    const words = analysis.text.slice(first.start, first.end);
    const id = ids.from(words);
    said.push({
      id,
      spans,
      statement: statementOf(found, source, words, analysis, cast, published),
    });
    reasons.set(`statements.${id}`, reasonFor(found, analysis));
  }
  return { said, left };
}

function statementOf(
  { kind, cue, adjuncts, jointlyWith }: FoundStatement,
  source: string,
  words: string,
  { text, language }: Analysis,
  cast: DraftCast,
  published: IsoDate,
): Statement {
  const verb = cue && text.slice(cue.start, cue.end).toLowerCase();
  const between = adjuncts ? text.slice(adjuncts.start, adjuncts.end) : '';
  const joint = jointlyWith
    .flatMap((one) => cast.idOf.get(one) ?? [])
    .filter((id) => id !== source);
  const isDirect = kind === 'direct' && QUOTED.test(words);
  const own = kind === 'direct' && !isDirect ? 'reported' : kind;
  const common = {
    source,
    ...(joint.length > 0 && { jointlyWith: joint }),
    ...circumstancesOf(between, verb ?? '', published, language),
  };
  if (own === 'direct') return { ...common, kind: 'direct', cue: verb ?? 'said' };
  return { ...common, kind: own, ...(verb !== undefined && own !== 'no-comment' && { cue: verb }) };
}

function isFree(span: Span, said: readonly Said[]): boolean {
  return !said.some(({ spans }) =>
    spans.some(({ start, end }) => start < span.end && span.start < end),
  );
}

/** Headings, tables and captions hold no statements. */
function isProse({ start }: Span, { spans, imported }: Analysis): boolean {
  const at = spans.findIndex((span) => span.start <= start && start < span.end);
  return ['paragraph', 'quotation', 'item'].includes(imported.blocks[at]?.kind ?? '');
}

function reasonFor(
  { paragraph, because, source, speaker }: FoundStatement,
  { imported, text }: Analysis,
): string {
  const line = imported.blocks[paragraph]?.line;
  const words = source && text.slice(source.start, source.end);
  const who =
    words && !words.includes(speaker?.name ?? words) && !/^“/.test(because)
      ? `; “${shortened(words)}” is taken for ${speaker?.name}`
      : '';
  return `${line ? `line ${line}` : `paragraph ${paragraph + 1}`}: ${because}${who}`;
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
