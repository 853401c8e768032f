import type { EmBox } from '#ui/facts/map-drawing.ts';
import { type FloatingBox, type Frame, hullOf, isInside, meet } from './floating-box.ts';

/** What a place shows, and whether it is to be pressed. */
export interface Shown {
  /** Its marker and, where it has one, its name. */
  boxes: readonly FloatingBox[];
  isLink: boolean;
}

/** How far a target may reach beyond what is seen, and by what steps it grows, in ems. */
const REACH = 1.2;
const STEP = 0.2;

const SIDES = [
  ['top', -STEP],
  ['bottom', STEP],
  ['left', -STEP],
  ['right', STEP],
] as const;

/**
 * The areas where pointers hit each link. All grow at the same pace, side by side, until they would meet
 * another's area or leave the frame: as large as they can be, and none over another.
 */
export function targetsOf(shown: readonly Shown[], frame: Frame): EmBox[][] {
  const areas: FloatingBox[][] = [];
  for (const [own, { boxes }] of shown.entries()) {
    const others = shown.flatMap((other, i) => (i === own ? [] : other.boxes));
    const isFree = (area: FloatingBox) => !others.some((box) => meet(area, box, frame));
    // Markers on one spot are the first place's; the others have their names.
    const isOurs = (area: FloatingBox) => !areas.flat().some((box) => meet(area, box, frame));
    const whole = hullOf(boxes);
    areas.push((isFree(whole) ? [whole] : boxes).filter(isOurs));
  }
  for (let reach = 0; reach < REACH; reach += STEP) {
    for (const [side, step] of SIDES) {
      for (const [own, { isLink }] of shown.entries()) {
        if (!isLink) continue;
        const others = areas.filter((_, i) => i !== own).flat();
        areas[own] = (areas[own] ?? []).map((area) => {
          const grown = { ...area, [side]: area[side] + step };
          const isFree = isInside(grown, frame) && !others.some((box) => meet(grown, box, frame));
          return isFree ? grown : area;
        });
      }
    }
  }
  return areas.map((boxes, i) =>
    shown[i]?.isLink ? boxes.map(({ point: _, ...box }) => box) : [],
  );
}
