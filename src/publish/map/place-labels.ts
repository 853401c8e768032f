import type { FramePoint } from '#ui/facts/map-drawing.ts';
import { assignLabels } from './assign-labels.ts';
import { type FloatingBox, type Frame, hullOf, isInside, meet } from './floating-box.ts';
import { labelLines } from './label-lines.ts';
import { type LabelPosition, labelPositions, MARKER_BOX } from './label-positions.ts';

/** A place as far as its name's position goes. */
export interface NamedPoint {
  name: string;
  point: FramePoint;
}

/** A name's widest line, in ems. */
const MEASURE = 9;

/** Between two names, in ems. */
const CLEARANCE = 0.15;

/** Between a name and the frame's edge, in ems. */
const FRAME_MARGIN = 0.25;

/** What it costs that a leader runs over another place's marker, as in the midst of many it must. */
const CROSSING = 8;

/** Leaders of places close together may touch where they begin: so many of their boxes. */
const BEGINNING = 3;

/** A position with all that it takes on the frame. */
interface Choice {
  position: LabelPosition;
  cost: number;
  name: FloatingBox;
  leader: readonly FloatingBox[];
  hull: FloatingBox;
}

/**
 * Finds each place a position for its name where it hits no other name, marker or leader and stays in
 * the frame, at every width. `taken` is what else no name may stand on.
 */
export function placeLabels(
  places: readonly NamedPoint[],
  frame: Frame,
  taken: readonly FloatingBox[],
): (LabelPosition | undefined)[] {
  const markers = places.map(({ point }) => ({ ...MARKER_BOX, point }));
  const choices = places.map(({ name, point }) =>
    labelPositions(labelLines(name, MEASURE))
      .flatMap((position) => choiceAt(point, position, markers, frame, taken))
      .sort((a, b) => a.cost - b.cost),
  );
  return assignLabels(choices, (a, b) => clash(a, b, frame)).map(
    (choice) => choice && { ...choice.position, cost: choice.cost },
  );
}

/** The position as a choice; none where something stands in its way that does not move. */
function choiceAt(
  point: FramePoint,
  position: LabelPosition,
  markers: readonly FloatingBox[],
  frame: Frame,
  taken: readonly FloatingBox[],
): Choice[] {
  const name = { ...position.box, point };
  const leader = position.leader.map((box) => ({ ...box, point }));
  const hull = hullOf([name, ...leader]);
  if (
    !isInside(hull, frame, FRAME_MARGIN) ||
    taken.some((each) => meet(hull, each, frame)) ||
    markers.some((each) => meet(name, each, frame))
  ) {
    return [];
  }
  const crossed = markers.filter(
    (marker) =>
      !isSame(marker.point, point) &&
      meet(hull, marker, frame) &&
      leader.some((step) => meet(step, marker, frame)),
  );
  return [{ position, cost: position.cost + crossed.length * CROSSING, name, leader, hull }];
}

function clash(a: Choice, b: Choice, frame: Frame): boolean {
  if (!meet(a.hull, b.hull, frame, CLEARANCE)) return false;
  const meetAny = (one: FloatingBox, others: readonly FloatingBox[], gap: number) =>
    others.some((other) => meet(one, other, frame, gap));
  return (
    meetAny(a.name, [b.name, ...b.leader], CLEARANCE) ||
    meetAny(b.name, a.leader, CLEARANCE) ||
    a.leader.slice(BEGINNING).some((step) => meetAny(step, b.leader.slice(BEGINNING), 0))
  );
}

function isSame(a: FramePoint, b: FramePoint): boolean {
  return a.x === b.x && a.y === b.y;
}
