import type { Place, StoryEvent } from '#content/article.ts';
import type { Claim, Fact } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { overlaps, type Span } from '../attribution/span.ts';
import { idFrom } from '../language/id-from.ts';
import { daysIn, figuresIn, placesIn } from './candidates.ts';
import type { DraftCast } from './cast.ts';
import type { Said } from './said.ts';

type Marked = Span & { id: string };

export interface DraftFacts {
  facts: Record<string, Fact>;
  places: Record<string, Place>;
  events: Record<string, StoryEvent>;
  figureMarks: Marked[];
  placeMarks: Marked[];
  eventMarks: Marked[];
}

/** More than these would bury the author’s own choice. */
const MOST_FIGURES = 20;
const MOST_PLACES = 12;
const MOST_EVENTS = 10;

/** Figures, places and days as candidates for the tables; each is the author’s to keep. */
export function factsOf(
  analysis: Analysis,
  cast: DraftCast,
  said: readonly Said[],
  published: IsoDate,
  reasons: Map<string, string>,
): DraftFacts {
  const drafted: DraftFacts = {
    facts: {},
    places: {},
    events: {},
    figureMarks: [],
    placeMarks: [],
    eventMarks: [],
  };
  addFigures(drafted, analysis, said, reasons);
  addPlaces(drafted, analysis, cast, reasons);
  addEvents(drafted, analysis, said, published, reasons);
  return drafted;
}

function proseOf({ spans, imported, text }: Analysis) {
  return spans.flatMap((span, i) => {
    const block = imported.blocks[i];
    const isProse = block && ['paragraph', 'quotation', 'item'].includes(block.kind);
    return isProse
      ? [{ span, index: i, line: block.line, words: text.slice(span.start, span.end) }]
      : [];
  });
}

function addFigures(
  drafted: DraftFacts,
  analysis: Analysis,
  said: readonly Said[],
  reasons: Map<string, string>,
): void {
  const facts: Record<string, { question: string; claims: Record<string, Claim> }> = {};
  if (!analysis.language.startsWith('en')) return;
  for (const { span, index, line, words } of proseOf(analysis)) {
    const tokens = (analysis.paragraphs[index]?.tokens ?? []).map((token) => ({
      ...token,
      start: token.start - span.start,
      end: token.end - span.start,
    }));
    for (const figure of figuresIn(words, tokens)) {
      if (drafted.figureMarks.length >= MOST_FIGURES) break;
      const place = { start: span.start + figure.start, end: span.start + figure.end };
      const holder = said.find(({ spans }) =>
        spans.some((one) => one.start <= place.start && place.end <= one.end),
      );
      const cut = !holder && said.some(({ spans }) => spans.some((one) => overlaps(one, place)));
      if (cut || (holder && ['no-comment'].includes(holder.statement.kind))) continue;
      const { value, bound, unit, currency, measure } = figure;
      const counted = unit ? { unit } : currency ? { currency } : { measure: measure ?? '' };
      const by = holder?.statement.source;
      const fact = idFrom(unit ?? currency ?? measure ?? 'number', 4);
      const claim = {
        value,
        ...(bound && { bound }),
        ...counted,
        ...(by !== undefined && { by }),
      } as Claim;
      facts[fact] ??= { question: questionOf(unit, currency, measure), claims: {} };
      const claims = facts[fact].claims;
      const wanted = by ?? 'report';
      let id = wanted;
      for (let n = 2; claims[id] && JSON.stringify(claims[id]) !== JSON.stringify(claim); n += 1)
        id = `${wanted}-${n}`;
      if (claims[id]) continue;
      claims[id] = claim;
      drafted.figureMarks.push({ ...place, id: `${fact}.${id}` });
      reasons.set(
        `facts.${fact}.${id}`,
        `${line ? `line ${line}: ` : ''}a number; is it an answer that readers would compare?`,
      );
    }
  }
  drafted.facts = facts;
}

function questionOf(
  unit: string | undefined,
  currency: string | undefined,
  measure: string | undefined,
): string {
  if (unit) return `How many ${unit}?`;
  return currency ? 'How much money?' : measure === 'percent' ? 'What share?' : 'How much?';
}

function addPlaces(
  drafted: DraftFacts,
  analysis: Analysis,
  cast: DraftCast,
  reasons: Map<string, string>,
): void {
  const names = Object.values(cast.speakers).flatMap(({ name, shortName = name }) => [
    name,
    shortName,
  ]);
  const isSomebody = (name: string) =>
    names.some((one) => one === name || one.endsWith(` ${name}`)) ||
    Object.hasOwn(cast.speakers, idFrom(name, 3));
  const told = new Set(analysis.imported.places ?? []);
  for (const { span, line, words } of proseOf(analysis)) {
    for (const { name, start, end } of placesIn(words, isSomebody)) {
      const id = idFrom(name, 4);
      if (drafted.places[id] || Object.keys(drafted.places).length >= MOST_PLACES) continue;
      drafted.places[id] = { name };
      drafted.placeMarks.push({ start: span.start + start, end: span.start + end, id });
      reasons.set(
        `places.${id}`,
        told.has(name)
          ? 'the file lists it'
          : `${line ? `line ${line}: ` : ''}a name behind “in” or “at”; give its coordinates for the map`,
      );
    }
  }
}

function addEvents(
  drafted: DraftFacts,
  analysis: Analysis,
  said: readonly Said[],
  published: IsoDate,
  reasons: Map<string, string>,
): void {
  const found: { id: string; event: StoryEvent; on: string; mark: Marked; line: number }[] = [];
  const language = analysis.language.split('-')[0] ?? 'en';
  const adjuncts = analysis.statements.flatMap((one) => one.adjuncts ?? []);
  for (const { span, line, words } of proseOf(analysis)) {
    for (const { start, end, when } of daysIn(words, published, language)) {
      const place = { start: span.start + start, end: span.start + end };
      const crosses = said.some(({ spans }) =>
        spans.some(
          (one) => overlaps(one, place) && !(one.start <= place.start && place.end <= one.end),
        ),
      );
      if (crosses || adjuncts.some((one) => overlaps(one, place)) || found.length >= MOST_EVENTS)
        continue;
      const what = sentenceAround(words, start);
      const id = uniqueIn(
        found.map((one) => one.id),
        idFrom(what, 3),
      );
      found.push({
        id,
        on: when.on,
        event: { when: { on: when.on }, what },
        mark: { ...place, id },
        line,
      });
    }
  }
  for (const { id, event, mark, line } of found.toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )) {
    drafted.events[id] = event;
    drafted.eventMarks.push(mark);
    reasons.set(
      `events.${id}`,
      `${line ? `line ${line}: ` : ''}a day that the text names; say what happened in a few words`,
    );
  }
}

function uniqueIn(taken: readonly string[], wanted: string): string {
  let id = wanted;
  for (let n = 2; taken.includes(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** The first words of the sentence, as what happened. */
function sentenceAround(words: string, at: number): string {
  const start = Math.max(0, words.slice(0, at).search(/[^.!?]*$/));
  const sentence = words
    .slice(start)
    .trim()
    .replace(/[“”"«»„]/g, '');
  const first = sentence.split(' ').slice(0, 9).join(' ');
  return first.replace(/[,;:.–—-]+$/, '').trim() || 'What happened';
}
