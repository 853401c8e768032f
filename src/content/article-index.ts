import { type Block, inlineText, type Mark } from './block.ts';
import { walkMarks } from './marks.ts';
import { perArticle } from './per-article.ts';

/** Where one statement, claim, place or event stands in the body. */
interface Location {
  /** The block of its first mark. */
  block: Block;
  /** The marked words, one string for each mark, in reading order. */
  spans: readonly string[];
}

export interface ArticleIndex {
  statements: ReadonlyMap<string, Location>;
  figures: ReadonlyMap<string, Location>;
  places: ReadonlyMap<string, Location>;
  events: ReadonlyMap<string, Location>;
  /** Block id to the ids of the statements marked in it. */
  statementsIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Block id to its number, from 1. Headings are not counted. */
  blockNumbers: ReadonlyMap<string, number>;
  blocks: ReadonlyMap<string, Block>;
  /** The first mark of each statement and claim: the one that carries its address. */
  openings: ReadonlySet<Mark>;
}

/** One walk over the body. */
export const indexOf = perArticle((article): ArticleIndex => {
  const tables = {
    statement: new Map<string, { block: Block; spans: string[] }>(),
    figure: new Map<string, { block: Block; spans: string[] }>(),
    place: new Map<string, { block: Block; spans: string[] }>(),
    event: new Map<string, { block: Block; spans: string[] }>(),
  };
  const statementsIn = new Map(article.blocks.map(({ id }) => [id, new Set<string>()]));
  const openings = new Set<Mark>();
  for (const { mark, block } of walkMarks(article.blocks)) {
    const table = tables[mark.mark];
    if (!table.has(mark.id)) openings.add(mark);
    const location = table.get(mark.id) ?? { block, spans: [] };
    location.spans.push(inlineText(mark.children));
    table.set(mark.id, location);
    if (mark.mark === 'statement') statementsIn.get(block.id)?.add(mark.id);
  }
  const counted = article.blocks.filter(({ kind }) => kind !== 'heading');
  return {
    statements: tables.statement,
    figures: tables.figure,
    places: tables.place,
    events: tables.event,
    statementsIn,
    blockNumbers: new Map(counted.map(({ id }, i) => [id, i + 1])),
    blocks: new Map(article.blocks.map((block) => [block.id, block])),
    openings,
  };
});
