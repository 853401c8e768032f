import { type EmBox, type FramePoint, NARROWEST, WIDEST } from '#ui/facts/map-drawing.ts';

/**
 * A box that hangs on a point of the frame. Points move apart as the frame grows while boxes keep their
 * size, so whether two boxes meet is a question for all widths at once.
 */
export interface FloatingBox extends EmBox {
  point: FramePoint;
}

/** The frame, for which points are shares and boxes ems. */
export interface Frame {
  /** Height for a width of 1. */
  ratio: number;
}

/** Whether two boxes come closer than `gap` ems at any width that the frame may have. */
export function meet(a: FloatingBox, b: FloatingBox, { ratio }: Frame, gap = 0): boolean {
  const [dx, dy] = [a.point.x - b.point.x, (a.point.y - b.point.y) * ratio];
  const widths: Widths = { from: NARROWEST, to: WIDEST };
  return (
    narrow(widths, dx, b.right - a.left + gap) &&
    narrow(widths, -dx, a.right - b.left + gap) &&
    narrow(widths, dy, b.bottom - a.top + gap) &&
    narrow(widths, -dy, a.bottom - b.top + gap)
  );
}

interface Widths {
  from: number;
  to: number;
}

/** Leaves only widths of which `share` is less than `ems`; false where none are left. */
function narrow(widths: Widths, share: number, ems: number): boolean {
  if (share === 0) return ems > 0;
  if (share > 0) widths.to = Math.min(widths.to, ems / share);
  else widths.from = Math.max(widths.from, ems / share);
  return widths.from < widths.to;
}

/** Whether a box stays in the frame at every width; what holds at both ends holds between them. */
export function isInside(box: FloatingBox, { ratio }: Frame, margin = 0): boolean {
  const [x, y] = [box.point.x, box.point.y * ratio];
  return (
    isWithin(NARROWEST, x, box.left - margin, box.right + margin, 1) &&
    isWithin(WIDEST, x, box.left - margin, box.right + margin, 1) &&
    isWithin(NARROWEST, y, box.top - margin, box.bottom + margin, ratio) &&
    isWithin(WIDEST, y, box.top - margin, box.bottom + margin, ratio)
  );
}

/** Along one side of a frame that is `full` times its width long. */
function isWithin(width: number, share: number, from: number, to: number, full: number): boolean {
  return share * width + from >= 0 && share * width + to <= full * width;
}

/** The box around boxes that hang on one point. */
export function hullOf(boxes: readonly FloatingBox[]): FloatingBox {
  const [first] = boxes;
  if (!first) throw new Error('There is no box around nothing.');
  return {
    point: first.point,
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
