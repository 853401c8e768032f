import type { Inline, Words } from '#content/block.ts';
import type { Span } from '../attribution/span.ts';

/** Something that stands on a stretch of a block, in code units of the block’s text. */
export interface Layer extends Span {
  wrap: (children: readonly Inline[]) => Inline;
  /** Which goes first where two cross each other: the higher stays. */
  weight: number;
}

/** The text of a block with its layers put one inside the other; what would cross is left out. */
export function layered(text: string, layers: readonly Layer[], from = 0, to = text.length): Words {
  return nested(
    text,
    uncrossed(layers).filter(({ start, end }) => start >= from && end <= to),
    from,
    to,
  );
}

/** The layers without those that cross one that weighs more. */
function uncrossed(layers: readonly Layer[]): Layer[] {
  const kept: Layer[] = [];
  for (const layer of layers.toSorted((a, b) => b.weight - a.weight)) {
    const crosses = kept.some(
      (one) =>
        layer.start < one.end &&
        one.start < layer.end &&
        !(layer.start >= one.start && layer.end <= one.end) &&
        !(one.start >= layer.start && one.end <= layer.end),
    );
    if (!crosses) kept.push(layer);
  }
  return kept;
}

function nested(text: string, layers: readonly Layer[], from: number, to: number): Words {
  const sorted = layers.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight,
  );
  const content: Inline[] = [];
  let at = from;
  let i = 0;
  while (i < sorted.length) {
    const outer = sorted[i] as Layer;
    let next = i + 1;
    while (next < sorted.length && (sorted[next] as Layer).start < outer.end) next += 1;
    if (outer.start > at) content.push(text.slice(at, outer.start));
    content.push(outer.wrap(nested(text, sorted.slice(i + 1, next), outer.start, outer.end)));
    at = outer.end;
    i = next;
  }
  if (at < to) content.push(text.slice(at, to));
  return content;
}
