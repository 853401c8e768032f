import type { IsoDate } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { passageFragment } from '#links/addresses.ts';
import type { Spellings, StatementNotes } from '#links/search-index.ts';
import type { AskedSearch, SearchDocument } from './ask-index.ts';
import { citedWords, type ExcerptRun, excerptOf } from './excerpt.ts';
import { type PassageInDocument, passagesIn, type Span } from './passages-in.ts';
import { hasPhrase } from './search-terms.ts';

/** A passage of an article that a search found. */
export interface FoundPassage {
  /** Under the site's base: `/articles/SLUG#death-behind`. */
  path: string;
  headline: string;
  language: string;
  /** The day of the statement, or else of the article. */
  day: IsoDate;
  /** Set on a statement: whose it is. */
  statement: { by: readonly string[]; kind: StatementKind } | undefined;
  excerpt: readonly ExcerptRun[];
  /** How many of the words that were asked for are in it. */
  found: number;
}

/** The passages of an article that a search finds, those with most of its words first. */
export function findPassages(
  document: SearchDocument,
  { request, terms, formsOf, speakers }: AskedSearch,
): FoundPassage[] {
  const { statements = '{}', spellings = '{}' } = document.meta;
  const { headline = '', published = '', language = 'en' } = document.meta;
  const notes: StatementNotes = JSON.parse(statements);
  const spelt: Spellings = JSON.parse(spellings);
  const words = document.content.split(/\s+/).map((word, at) => spelt[at] ?? word);
  const { kind, scope, from = 0, to = Infinity } = request;
  const onlyStatements = speakers !== undefined || kind !== undefined || scope === 'statements';
  const askedAt = new Map(
    document.locations
      .map((at) => [at, formsOf(words[at] ?? '')] as const)
      .filter(([, asked]) => asked.length > 0),
  );

  const candidates: Candidate[] = [];
  for (const passage of passagesIn(document.anchors, notes, words.length)) {
    const note = passage.isStatement ? notes[passage.id] : undefined;
    if (onlyStatements && !note) continue;
    if (speakers && !note?.by.some((name) => speakers.includes(name))) continue;
    if (kind !== undefined && note?.kind !== kind) continue;
    const year = Number((note?.on ?? published).slice(0, 4));
    if (year < from || year > to) continue;
    const locations = [...askedAt.keys()].filter((at) =>
      passage.parts.some(({ start, end }) => at >= start && at < end),
    );
    if (locations.length === 0 && terms.words.length > 0) continue;
    const context = passage.blocks
      .map(({ start, end }) => words.slice(start, end).join(' '))
      .join(' ');
    if (!terms.phrases.every((phrase) => hasPhrase(context, phrase))) continue;
    if (terms.excluded.some((phrase) => hasPhrase(context, phrase))) continue;
    const found = new Set(locations.flatMap((at) => askedAt.get(at) ?? [])).size;
    candidates.push({ passage, note, locations, found });
  }
  const chosen = onlyStatements ? candidates : withoutRepetition(candidates);
  return chosen.toSorted(byCloseness).map(
    ({ passage, note, locations, found }): FoundPassage => ({
      path: document.url + passageFragment(passage.id),
      headline,
      language,
      day: (note?.on ?? published) as IsoDate,
      statement: note && { by: note.by, kind: note.kind },
      excerpt: excerptOf(citedWords(words, passage, note), new Set(locations)),
      found,
    }),
  );
}

interface Candidate {
  passage: PassageInDocument;
  /** Set on a statement. */
  note: StatementNotes[string] | undefined;
  locations: readonly number[];
  /** How many of the words asked for. */
  found: number;
}

/**
 * Of a block and its statements, the one that has most of what was found, and every other statement
 * that has something found which no chosen passage has.
 */
function withoutRepetition(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const shown = new Set<number>();
  const bestFirst = candidates.toSorted((a, b) => b.found - a.found || lengthOf(a) - lengthOf(b));
  for (const candidate of bestFirst) {
    const { passage, locations } = candidate;
    // Without words to look for, all that it says is what was found.
    const found = locations.length > 0 ? locations : passage.parts.flatMap(placesIn);
    const isPlaceOfChosen =
      !passage.isStatement &&
      chosen.some((other) => other.passage.blocks.some((block) => passage.blocks.includes(block)));
    if (isPlaceOfChosen || found.every((at) => shown.has(at))) continue;
    chosen.push(candidate);
    for (const at of found) shown.add(at);
  }
  return chosen;
}

function byCloseness(a: Candidate, b: Candidate): number {
  return b.found - a.found || startOf(a) - startOf(b);
}

function startOf({ passage }: Candidate): number {
  return passage.parts[0]?.start ?? 0;
}

function placesIn({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function lengthOf({ passage }: Candidate): number {
  return passage.parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
