import { type Block, contentOf, isMark, type Mark, type Words } from './block.ts';

/** A mark as it stands in the body: in which block, and inside which other marks, outermost first. */
export interface PlacedMark {
  mark: Mark;
  block: Block;
  inside: readonly Mark[];
}

/** Every mark of the body in reading order; an outer mark comes before those it holds. */
export function walkMarks(blocks: readonly Block[]): PlacedMark[] {
  return blocks.flatMap((block) => within(contentOf(block), block, []));
}

function within(content: Words, block: Block, inside: readonly Mark[]): PlacedMark[] {
  return content.flatMap((item) => {
    if (typeof item === 'string') return [];
    if (!isMark(item)) return within(item.children, block, inside);
    return [{ mark: item, block, inside }, ...within(item.children, block, [...inside, item])];
  });
}
