import {
  type EmBox,
  type FramePoint,
  LABEL_LEADING,
  type PlaceLabel,
} from '#ui/facts/map-drawing.ts';
import { type FloatingBox, isInside, meet, type Ratio } from './floating-box.ts';
import { type LabelLines, labelLines } from './label-text.ts';

/** A place as far as its name's position goes. */
export interface NamedPoint {
  name: string;
  point: FramePoint;
}

/** A way to set a place's name, and the room that it takes: first the name's, then its leader's. */
export interface SetName {
  label: PlaceLabel;
  boxes: readonly [name: FloatingBox, ...leader: FloatingBox[]];
}

/** Half the width of a marker with the ring of paper around it. All sizes here are in ems. */
const MARKER = 0.4;

export const MARKER_BOX: EmBox = { left: -MARKER, top: -MARKER, right: MARKER, bottom: MARKER };

/** A name's widest line. */
const MEASURE = 9;

/** From the marker to its name, between two names, and from a name to the frame's edge. */
const GAP = 0.15;
const FRAME_MARGIN = 0.25;

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

/** How long a leader may be, the boxes that it is made of, and in how many directions it may lead. */
const LEADERS = [1, 1.7, 2.5, 3.5, 4.5, 6];
const LEADER_STEP = 0.25;
const DIRECTIONS = 24;

/**
 * Finds each place a position for its name where it hits no other name, marker or leader and stays in
 * the frame, at every width. `taken` is what else no name may stand on.
 */
export function placeLabels(
  places: readonly NamedPoint[],
  ratio: Ratio,
  taken: readonly FloatingBox[],
): (SetName | undefined)[] {
  const markers = places.map(({ point }) => ({ ...MARKER_BOX, point }));
  const choices = places.map(({ name, point }) => {
    const others = markers.filter(({ point: { x, y } }) => x !== point.x || y !== point.y);
    // In the midst of many a leader may have to cross a marker, but only if no other way is free.
    const crossings = ([, ...leader]: SetName['boxes']) =>
      others.filter((marker) => leader.some((step) => meet(step, marker, ratio))).length;
    return waysToSet(labelLines(name, MEASURE), point)
      .filter(
        ({ boxes }) =>
          boxes.every((box) => isInside(box, ratio, FRAME_MARGIN)) &&
          !boxes.some((box) => taken.some((each) => meet(box, each, ratio))) &&
          !markers.some((marker) => meet(boxes[0], marker, ratio)),
      )
      .map((way) => ({ way, crossed: crossings(way.boxes) }))
      .sort((a, b) => a.crossed - b.crossed)
      .map(({ way }) => way);
  });
  return chooseAll(choices, (a, b) => clash(a, b, ratio));
}

/** All ways to set a name, the best first. */
function waysToSet(name: LabelLines, point: FramePoint): SetName[] {
  const beside = BESIDE.map(([x, y]) => {
    const reach = MARKER + (x !== 0 && y !== 0 ? 0 : GAP);
    return setName(name, point, [x, y], { x: x * reach, y: y * reach });
  });
  const distant = LEADERS.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i * 2 * Math.PI) / DIRECTIONS;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      const reach = MARKER + length;
      const { label, boxes } = setName(name, point, [x, y], { x: x * reach, y: y * reach });
      const steps = Array.from({ length: Math.ceil(length / LEADER_STEP) }, (_step, j) => {
        const [at, half] = [MARKER + (j + 0.5) * LEADER_STEP, LEADER_STEP / 2];
        const [left, top] = [x * at - half, y * at - half];
        return { left, top, right: left + LEADER_STEP, bottom: top + LEADER_STEP, point };
      });
      // The line ends a little before the letters.
      const leader = { x: x * (reach - GAP), y: y * (reach - GAP) };
      return { label: { ...label, leader }, boxes: [boxes[0], ...steps] } satisfies SetName;
    }),
  );
  return [...beside, ...distant];
}

/** The name at the outer side of an end: beside it, over it, under it or at its corner. */
function setName(
  { lines, width }: LabelLines,
  point: FramePoint,
  [x, y]: [number, number],
  end: { x: number; y: number },
): SetName {
  const height = lines.length * LABEL_LEADING;
  const side = Math.abs(x) < 0.3 ? 0 : Math.sign(x);
  const left = end.x - (width * (1 - side)) / 2;
  const top = end.y - (height * (1 - y)) / 2;
  const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
  return {
    label: { lines, anchor, x: end.x, baseline: top + ASCENT },
    boxes: [{ left, top, right: left + width, bottom: top + height, point }],
  };
}

/** Leaders of places close together may touch where they begin. */
function clash({ boxes: [a, ...led] }: SetName, { boxes: [b, ...alsoLed] }: SetName, ratio: Ratio) {
  return (
    meet(a, b, ratio, GAP) ||
    alsoLed.some((step) => meet(a, step, ratio, GAP)) ||
    led.some((step) => meet(b, step, ratio, GAP)) ||
    led.slice(3).some((step) => alsoLed.slice(3).some((other) => meet(step, other, ratio)))
  );
}

/** More than any choice costs. */
const UNNAMED = 1000;

/**
 * One choice for each list so that no two clash; lists stand with the best first. Each takes the first
 * that is free. Then each in turn takes a better one, and those in its way choose anew, for as long as
 * that makes things better all in all.
 */
function chooseAll<Choice>(
  choices: readonly (readonly Choice[])[],
  clashes: (a: Choice, b: Choice) => boolean,
): (Choice | undefined)[] {
  type Chosen = readonly (number | undefined)[];
  const isFree = (chosen: Chosen, own: number, choice: Choice) =>
    chosen.every((at, i) => {
      const other = at === undefined || i === own ? undefined : choices[i]?.[at];
      return other === undefined || !clashes(choice, other);
    });
  const fill = (chosen: Chosen): Chosen =>
    choices.reduce<Chosen>((before, list, i) => {
      const free = before[i] ?? list.findIndex((choice) => isFree(before, i, choice));
      return free === -1 ? before : before.with(i, free);
    }, chosen);
  const cost = (chosen: Chosen) => chosen.reduce((sum: number, at) => sum + (at ?? UNNAMED), 0);

  let best = fill(choices.map(() => undefined));
  const isBetter = ([own, at]: [own: number, at: number]) => {
    const choice = choices[own]?.[at] as Choice;
    const rest = best.map((other, i) => {
      const rival = other === undefined ? undefined : choices[i]?.[other];
      return rival === undefined || clashes(choice, rival) ? undefined : other;
    });
    const next = fill(rest.with(own, at));
    if (cost(next) >= cost(best)) return false;
    best = next;
    return true;
  };
  const moves = () =>
    choices.flatMap((list, own) =>
      list.slice(0, best[own]).map((_, at): [number, number] => [own, at]),
    );
  while (moves().some(isBetter));
  return best.map((at, i) => (at === undefined ? undefined : choices[i]?.[at]));
}
