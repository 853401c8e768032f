import { attribute } from '#import/attribution/attribute.ts';
import type { GoldReport, GoldStatement } from './gold.ts';

/*
 * How found statements compare with those marked by hand. Quotation marks, stops and spaces at the edges
 * of a stretch are no part of the comparison.
 */

interface Span {
  start: number;
  end: number;
}

export interface FoundOne {
  kind: string;
  speaker: string | undefined;
  content: readonly Span[];
  /** The words that attribute: “said”, “according to”. */
  cue?: string;
}

export interface Score {
  direct: { gold: number; whole: number; found: number; speaker: number };
  reported: { gold: number; found: number; speaker: number; predicted: number; right: number };
  misses: string[];
}

export function emptyScore(): Score {
  return {
    direct: { gold: 0, whole: 0, found: 0, speaker: 0 },
    reported: { gold: 0, found: 0, speaker: 0, predicted: 0, right: 0 },
    misses: [],
  };
}

export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function findIn({ text, language }: Pick<GoldReport, 'text' | 'language'>): FoundOne[] {
  return attribute(text, paragraphsOf(text), language).statements.map((one) => ({
    kind: one.kind,
    speaker: one.speaker?.name,
    content: one.content,
    ...(one.cue && { cue: text.slice(one.cue.start, one.cue.end) }),
  }));
}

export const REPORTED = ['reported', 'mixed', 'denial'];

export function addScore(score: Score, report: GoldReport, found: readonly FoundOne[]): void {
  const { text } = report;
  for (const gold of report.statements) {
    const [best] = found
      .map((one) => ({ one, overlap: overlapOf(text, one.content, gold.content) }))
      .sort((a, b) => b.overlap - a.overlap);
    const isFound = best !== undefined && best.overlap >= 0.5;
    const isRight = isFound && sameSpeaker(gold.speaker, best.one.speaker);
    const told = (what: string) =>
      score.misses.push(
        `${report.name}: ${what}: <${gold.speaker}> ${wordsOf(text, gold)}${isFound ? ` | <${best.one.speaker}>` : ''}`,
      );
    if (gold.kind === 'direct') {
      score.direct.gold += 1;
      if (isFound) score.direct.found += 1;
      if (isFound && isWhole(text, gold.content, best.one.content)) score.direct.whole += 1;
      else told('not whole');
      if (isRight) score.direct.speaker += 1;
      else if (isFound) told('speaker of direct');
    } else if (REPORTED.includes(gold.kind)) {
      score.reported.gold += 1;
      if (isFound) score.reported.found += 1;
      else told('reported');
      if (isRight) score.reported.speaker += 1;
      else if (isFound) told('speaker of reported');
    }
  }
  for (const one of found.filter(({ kind }) => REPORTED.includes(kind))) {
    score.reported.predicted += 1;
    const isRight = report.statements.some(
      ({ content }) => overlapOf(text, one.content, content) >= 0.5,
    );
    if (isRight) score.reported.right += 1;
    else
      score.misses.push(
        `${report.name}: no such statement: <${one.speaker}> ${wordsOf(text, one)}`,
      );
  }
}

function wordsOf(text: string, { content }: Pick<GoldStatement | FoundOne, 'content'>): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

const EDGE = /[\s"“”„«»‘’'.,;:—–-]/;

function core(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isWhole(text: string, gold: readonly Span[], found: readonly Span[]): boolean {
  const places = (spans: readonly Span[]) =>
    spans
      .map((span) => core(text, span))
      .map(({ start, end }) => `${start}-${end}`)
      .join(' ');
  return places(gold) === places(found);
}

/** Characters in both, of those in either. */
export function overlapOf(text: string, one: readonly Span[], other: readonly Span[]): number {
  const characters = (spans: readonly Span[]) => {
    const all = new Set<number>();
    for (const { start, end } of spans.map((span) => core(text, span)))
      for (let i = start; i < end; i += 1) all.add(i);
    return all;
  };
  const [a, b] = [characters(one), characters(other)];
  let both = 0;
  for (const i of a) if (b.has(i)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

/** Whether a name that was found is that of the gold: whole, or without article and title. */
function sameSpeaker(gold: string, found: string | undefined): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:the|an?|der|die|das|la|le|un|une) |^l'/u, '');
  if (found === undefined) return false;
  const [a, b] = [plain(gold), plain(found)];
  return (
    a === b ||
    b.endsWith(` ${a}`) ||
    a.endsWith(` ${b}`) ||
    b.startsWith(`${a} `) ||
    a.startsWith(`${b} `) ||
    b.includes(a)
  );
}
