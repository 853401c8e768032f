import { textWidth } from '#publish/map/label-text.ts';
import {
  COUNTRY_SIZE,
  type DrawnPlace,
  type EmBox,
  LABEL_LEADING,
  type MapDrawing,
} from '#ui/facts/map-drawing.ts';

/** A box of the drawing at some width, in ems from the frame's corner. */
export interface Box extends EmBox {
  name: string;
  /** The place that it belongs to. */
  of?: string;
}

const MARKER = 0.28;
const ASCENT = 0.76;
const DESCENT = 0.24;

/** Where everything stands in a frame of some ems, worked out from what is drawn and nothing else. */
export function laidOut(drawing: MapDrawing, width: number) {
  const height = (width * drawing.height) / drawing.width;
  const hung = ({ left, top, right, bottom }: EmBox, { x, y }: { x: number; y: number }) => ({
    left: x * width + left,
    right: x * width + right,
    top: y * height + top,
    bottom: y * height + bottom,
  });
  const markers = drawing.places.map(({ id, point }): Box => {
    const box = { left: -MARKER, right: MARKER, top: -MARKER, bottom: MARKER };
    return { name: `marker of ${id}`, of: id, ...hung(box, point) };
  });
  const labels = drawing.places.flatMap(({ id, point, label }): Box[] =>
    label ? [{ name: `name of ${id}`, of: id, ...hung(labelBox(label), point) }] : [],
  );
  const targets = drawing.places.flatMap(({ id, point, targets: boxes }) =>
    boxes.map((box): Box => ({ name: `target of ${id}`, of: id, ...hung(box, point) })),
  );
  const countries = drawing.countries.map(({ lines, point }): Box => {
    const right = (Math.max(...lines.map(textWidth)) * 0.93 * COUNTRY_SIZE) / 2;
    const bottom = ((lines.length - 1) * LABEL_LEADING + ASCENT) * COUNTRY_SIZE * 0.5;
    const box = { left: -right, right, top: -bottom, bottom };
    return { name: lines.join(' '), ...hung(box, point) };
  });
  return {
    frame: { left: 0, top: 0, right: width, bottom: height },
    markers,
    labels,
    targets,
    countries,
  };
}

function labelBox({ lines, anchor, x, baseline }: NonNullable<DrawnPlace['label']>): EmBox {
  const width = Math.max(...lines.map(textWidth));
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = baseline + (lines.length - 1) * LABEL_LEADING + DESCENT;
  return { left, right: left + width, top: baseline - ASCENT, bottom };
}

/** "name of a / marker of b" for every pair that overlaps and does not belong together. */
export function collisions(some: readonly Box[], others: readonly Box[]): string[] {
  return some.flatMap((a) =>
    others
      .filter((b) => a !== b && (a.of === undefined || a.of !== b.of) && overlap(a, b))
      .map((b) => `${a.name} / ${b.name}`),
  );
}

export function outside(boxes: readonly Box[], frame: EmBox): string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        !(left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom),
    )
    .map(({ name }) => name);
}

/** More than the rounding of a hundredth. */
const TOUCH = 0.01;

function overlap(a: EmBox, b: EmBox): boolean {
  return (
    a.left < b.right - TOUCH &&
    b.left < a.right - TOUCH &&
    a.top < b.bottom - TOUCH &&
    b.top < a.bottom - TOUCH
  );
}
