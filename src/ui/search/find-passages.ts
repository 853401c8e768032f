import type { IsoDate } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { passageFragment } from '#links/addresses.ts';
import type { SearchRequest } from '#links/search-address.ts';
import { readSearchAnchor, type StatementNotes } from '#links/search-index.ts';
import { hasPhrase, type SearchTerms, wordsIn } from './search-terms.ts';

/** A document of the index as Pagefind's API gives it; positions are those of words in `content`. */
export interface SearchDocument {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: readonly { id: string; location: number }[];
  locations: readonly number[];
}

/** Words of a result; those that were looked for are marked. */
interface ExcerptRun {
  text: string;
  marked: boolean;
}

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
  /** How many different words were found in it. */
  found: number;
}

/** From one word to another, the last not included. */
interface Span {
  start: number;
  end: number;
}

interface Passage extends Span {
  id: string;
  block: Span;
  isStatement: boolean;
}

/** How many letters tell two words apart: the index finds other forms of a word too. */
const STEM = 5;
/** How many words of a passage are shown. */
const EXCERPT = 50;
/** How many of them stand before the first that was found. */
const LEAD = 12;

/** The passages of an article that a search finds, those with most of its words first. */
export function findPassages(
  document: SearchDocument,
  request: SearchRequest,
  terms: SearchTerms,
): FoundPassage[] {
  const words = document.content.split(/\s+/);
  const { statements = '{}', headline = '', published = '', language = 'en' } = document.meta;
  const notes: StatementNotes = JSON.parse(statements);
  const { speaker, kind, scope, from = 0, to = Infinity } = request;
  const onlyStatements = speaker !== '' || kind !== undefined || scope === 'statements';
  const textOf = ({ start, end }: Span) => words.slice(start, end).join(' ');

  const inBlocks = new Map<number, Found[]>();
  for (const passage of passagesIn(document, notes, words.length)) {
    const note = passage.isStatement ? notes[passage.id] : undefined;
    if (onlyStatements && !note) continue;
    if (speaker !== '' && !note?.by.includes(speaker)) continue;
    if (kind !== undefined && note?.kind !== kind) continue;
    const year = Number((note?.on ?? published).slice(0, 4));
    if (year < from || year > to) continue;
    const context = textOf(passage.block);
    if (!terms.phrases.every((phrase) => hasPhrase(context, phrase))) continue;
    if (terms.excluded.some((phrase) => hasPhrase(context, phrase))) continue;
    const locations = document.locations.filter((at) => at >= passage.start && at < passage.end);
    if (locations.length === 0 && terms.words.length > 0) continue;
    const stems = locations.flatMap((at) => wordsIn(words[at] ?? '')[0]?.slice(0, STEM) ?? []);
    const { start } = passage.block;
    const found = { passage, note, locations, found: new Set(stems).size };
    inBlocks.set(start, [...(inBlocks.get(start) ?? []), found]);
  }
  return [...inBlocks.values()]
    .flatMap((found) => (onlyStatements ? found : closest(found)))
    .map(
      ({ passage, note, locations, found }): FoundPassage => ({
        path: document.url + passageFragment(passage.id),
        headline,
        language,
        day: (note?.on ?? published) as IsoDate,
        statement: note && { by: note.by, kind: note.kind },
        excerpt: excerptOf(words, passage, new Set(locations)),
        found,
      }),
    )
    .toSorted((a, b) => b.found - a.found);
}

interface Found {
  passage: Passage;
  /** Set on a statement. */
  note: StatementNotes[string] | undefined;
  locations: readonly number[];
  /** How many different words. */
  found: number;
}

/** Of a block and its statements the one that has most of what was found; of equals the smallest. */
function closest(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => b.found - a.found || length(a) - length(b)).slice(0, 1);
}

function length({ passage: { start, end } }: Found): number {
  return end - start;
}

/** Blocks and statements in their order; a statement in parts is from its first to its last word in a block. */
function passagesIn({ anchors }: SearchDocument, notes: StatementNotes, length: number): Passage[] {
  const blocks: Passage[] = [];
  const statements = new Map<string, Passage>();
  const partsBefore = new Map<string, number>();
  for (const { id: anchorId, location: start } of anchors) {
    const { kind, id } = readSearchAnchor(anchorId) ?? {};
    const current = blocks.at(-1);
    if (kind === 'block' && id !== undefined) {
      // The next block ends it; the blocks of a text follow one another.
      if (current) current.end = start;
      const passage = { id, start, end: length, isStatement: false };
      blocks.push(Object.assign(passage, { block: passage }));
    } else if (kind === 'part' && id !== undefined && current) {
      const part = partsBefore.get(id) ?? 0;
      partsBefore.set(id, part + 1);
      const end = start + (notes[id]?.words[part] ?? 1);
      const key = `${current.id} ${id}`;
      const known = statements.get(key);
      if (known) known.end = end;
      else statements.set(key, { id, start, end, block: current, isStatement: true });
    }
  }
  return [...blocks, ...statements.values()];
}

function excerptOf(
  words: readonly string[],
  { start, end }: Span,
  locations: ReadonlySet<number>,
): ExcerptRun[] {
  const first = locations.size > 0 ? Math.min(...locations) : start;
  const from =
    end - start <= EXCERPT ? start : Math.max(start, Math.min(first - LEAD, end - EXCERPT));
  const to = Math.min(end, from + EXCERPT);
  const runs: ExcerptRun[] = [];
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    const space = last ? ' ' : '';
    if (last && last.marked === marked) last.text += space + text;
    else if (last?.marked) runs.push({ text: space + text, marked });
    else {
      if (last) last.text += space;
      runs.push({ text, marked });
    }
  };
  if (from > start) add('…', false);
  for (let at = from; at < to; at += 1) add(words[at] ?? '', locations.has(at));
  if (to < end) add('…', false);
  return runs;
}
