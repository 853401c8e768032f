import { type EmBox, LABEL_LEADING, type PlaceLabel } from '#ui/facts/map-drawing.ts';
import type { LabelLines } from './label-lines.ts';

/** One way to set a place's name: what is drawn, the room it takes, and how far from ideal it is. */
export interface LabelPosition {
  label: PlaceLabel;
  box: EmBox;
  /** Small boxes along the leader, empty where the name stands beside its marker. */
  leader: readonly EmBox[];
  cost: number;
}

/** Half the width of a marker with the ring of paper around it, in ems. */
const MARKER = 0.4;

export const MARKER_BOX: EmBox = { left: -MARKER, top: -MARKER, right: MARKER, bottom: MARKER };

/** From the marker to its name. */
const GAP = 0.15;

/** From a line's top to its baseline. */
const ASCENT = 0.9;

/** Beside the marker, the best first: to its right, as reading goes on; then left, above and below. */
const BESIDE: [x: number, y: number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.75],
  [1, 0.75],
  [-1, -0.75],
  [-1, 0.75],
];

/** How long a leader may be, in ems, and in how many directions it may lead. */
const LEADERS = [1, 1.7, 2.5, 3.5, 4.5, 6];
const DIRECTIONS = 24;

/** A leader, as boxes of this size. */
const LEADER_STEP = 0.25;

/** All ways to set a name, the best first. */
export function labelPositions(name: LabelLines): LabelPosition[] {
  const beside = BESIDE.map(([x, y], i) => {
    const reach = MARKER + (x !== 0 && y !== 0 ? 0 : GAP);
    return position(name, x, y, { x: x * reach, y: y * reach }, i * 0.5);
  });
  const distant = LEADERS.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i * 2 * Math.PI) / DIRECTIONS;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      const end = { x: x * (MARKER + length), y: y * (MARKER + length) };
      // As good upright as level, and better than aslant upwards or downwards.
      const cost = 6 + length * 2 + Math.abs(Math.sin(2 * angle)) * 0.5;
      return withLeader(position(name, x, y, end, cost), end);
    }),
  );
  return [...beside, ...distant];
}

/** The name at the outer side of a point: beside it, over it, under it or at its corner. */
function position(
  { lines, width }: LabelLines,
  x: number,
  y: number,
  at: { x: number; y: number },
  cost: number,
): LabelPosition {
  const height = lines.length * LABEL_LEADING;
  const side = Math.abs(x) < 0.3 ? 0 : Math.sign(x);
  const left = at.x - (width * (1 - side)) / 2;
  const top = at.y - (height * (1 - y)) / 2;
  return {
    label: {
      lines,
      anchor: side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
      x: at.x,
      baseline: top + ASCENT,
    },
    box: { left, top, right: left + width, bottom: top + height },
    leader: [],
    cost,
  };
}

function withLeader(position: LabelPosition, end: { x: number; y: number }): LabelPosition {
  const length = Math.hypot(end.x, end.y);
  const steps = Math.ceil((length - MARKER) / LEADER_STEP);
  const leader = Array.from({ length: steps }, (_, i) => {
    const share = (MARKER + ((length - MARKER) * (i + 0.5)) / steps) / length;
    const [x, y, half] = [end.x * share, end.y * share, LEADER_STEP / 2];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  // The line ends a little before the letters.
  const share = (length - GAP) / length;
  return {
    ...position,
    leader,
    label: { ...position.label, leader: { x: end.x * share, y: end.y * share } },
  };
}
