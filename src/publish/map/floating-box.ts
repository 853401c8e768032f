import { type EmBox, type FramePoint, NARROWEST, WIDEST } from '#ui/facts/map-drawing.ts';

/**
 * A box that hangs on a point of the frame. Points move apart as the frame grows while boxes keep their
 * size, so whether two boxes meet is a question for all widths at once.
 */
export interface FloatingBox extends EmBox {
  point: FramePoint;
}

/** The frame, for which points are shares and boxes ems: its height for a width of 1. */
export type Ratio = number;

/** Whether two boxes come closer than `gap` ems at any width that the frame may have. */
export function meet(a: FloatingBox, b: FloatingBox, ratio: Ratio, gap = 0): boolean {
  const dx = a.point.x - b.point.x;
  const dy = (a.point.y - b.point.y) * ratio;
  let [from, to]: [number, number] = [NARROWEST, WIDEST];
  // Each side says for which widths the boxes are not yet past one another.
  const keepWidths = (share: number, ems: number) => {
    if (share === 0 && ems <= 0) to = from;
    if (share > 0) to = Math.min(to, ems / share);
    if (share < 0) from = Math.max(from, ems / share);
  };
  keepWidths(dx, b.right - a.left + gap);
  keepWidths(-dx, a.right - b.left + gap);
  keepWidths(dy, b.bottom - a.top + gap);
  keepWidths(-dy, a.bottom - b.top + gap);
  return from < to;
}

/** Whether a box stays in the frame at every width; what holds at both ends holds between them. */
export function isInside(box: FloatingBox, ratio: Ratio, margin = 0): boolean {
  return [NARROWEST, WIDEST].every((width) => {
    const [x, y] = [box.point.x * width, box.point.y * width * ratio];
    return (
      x + box.left >= margin &&
      y + box.top >= margin &&
      x + box.right <= width - margin &&
      y + box.bottom <= width * ratio - margin
    );
  });
}
