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
  const [dx, dy] = [a.point.x - b.point.x, (a.point.y - b.point.y) * ratio];
  // Each side says for which widths the boxes are not yet past one another.
  const sides: [share: number, ems: number][] = [
    [dx, b.right - a.left + gap],
    [-dx, a.right - b.left + gap],
    [dy, b.bottom - a.top + gap],
    [-dy, a.bottom - b.top + gap],
  ];
  let [from, to] = [NARROWEST, WIDEST];
  for (const [share, ems] of sides) {
    if (share === 0 && ems <= 0) return false;
    if (share > 0) to = Math.min(to, ems / share);
    if (share < 0) from = Math.max(from, ems / share);
  }
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
