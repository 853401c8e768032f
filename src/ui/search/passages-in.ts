import { readSearchAnchor, type StatementNotes } from '#links/search-index.ts';

/** From one word of a document to another, the last not included. */
export interface Span {
  start: number;
  end: number;
}

/** A block, or a statement in one or more of them. */
export interface PassageInDocument {
  id: string;
  isStatement: boolean;
  /** In their order; a block is one part. */
  parts: readonly Span[];
  /** The blocks that it stands in; a block stands in itself. */
  blocks: readonly Span[];
}

/** Blocks, then statements, each in their order. */
export function passagesIn(
  anchors: readonly { id: string; location: number }[],
  notes: StatementNotes,
  length: number,
): PassageInDocument[] {
  const blocks: { id: string; span: Span }[] = [];
  const statements = new Map<string, { parts: Span[]; blocks: Set<Span> }>();
  for (const { id: anchorId, location: start } of anchors) {
    const { kind, id } = readSearchAnchor(anchorId) ?? {};
    const last = blocks.at(-1);
    if (kind === 'block' && id !== undefined) {
      // The next block ends it; the blocks of a text follow one another.
      if (last) last.span.end = start;
      blocks.push({ id, span: { start, end: length } });
    } else if (kind === 'part' && id !== undefined && last) {
      const statement = statements.get(id) ?? { parts: [], blocks: new Set<Span>() };
      const end = start + (notes[id]?.parts[statement.parts.length]?.words ?? 1);
      statement.parts.push({ start, end });
      statement.blocks.add(last.span);
      statements.set(id, statement);
    }
  }
  return [
    ...blocks.map(({ id, span }) => ({ id, isStatement: false, parts: [span], blocks: [span] })),
    ...[...statements].map(([id, { parts, blocks: around }]) => ({
      id,
      isStatement: true,
      parts,
      blocks: [...around],
    })),
  ];
}
