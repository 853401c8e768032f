import type { Mark, Paragraph } from './article.ts';
import { inlineText, walkMarks } from './marks.ts';
import { perArticle } from './per-article.ts';

/** Where one statement, claim, place or event stands in the body. */
interface Location {
  /** The paragraph of its first mark. */
  paragraph: Paragraph;
  /** The marked words, one string for each mark, in reading order. */
  spans: readonly string[];
}

export interface ArticleIndex {
  statements: ReadonlyMap<string, Location>;
  figures: ReadonlyMap<string, Location>;
  places: ReadonlyMap<string, Location>;
  events: ReadonlyMap<string, Location>;
  /** Paragraph id to the ids of the statements marked in it. */
  statementsIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paragraph id to its number, from 1. */
  paragraphNumbers: ReadonlyMap<string, number>;
  /** The first mark of each statement and claim: the one that carries its address. */
  openings: ReadonlySet<Mark>;
}

/** One walk over the body. */
export const indexOf = perArticle((article): ArticleIndex => {
  const tables = {
    statement: new Map<string, { paragraph: Paragraph; spans: string[] }>(),
    figure: new Map<string, { paragraph: Paragraph; spans: string[] }>(),
    place: new Map<string, { paragraph: Paragraph; spans: string[] }>(),
    event: new Map<string, { paragraph: Paragraph; spans: string[] }>(),
  };
  const statementsIn = new Map(article.paragraphs.map(({ id }) => [id, new Set<string>()]));
  const openings = new Set<Mark>();
  for (const { mark, paragraph } of walkMarks(article.paragraphs)) {
    const table = tables[mark.mark];
    if (!table.has(mark.id)) openings.add(mark);
    const location = table.get(mark.id) ?? { paragraph, spans: [] };
    location.spans.push(inlineText(mark.children));
    table.set(mark.id, location);
    if (mark.mark === 'statement') statementsIn.get(paragraph.id)?.add(mark.id);
  }
  return {
    statements: tables.statement,
    figures: tables.figure,
    places: tables.place,
    events: tables.event,
    statementsIn,
    paragraphNumbers: new Map(article.paragraphs.map(({ id }, i) => [id, i + 1])),
    openings,
  };
});
