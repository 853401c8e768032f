import { geoDistance } from 'd3-geo';
import { type ScaleBar, WIDEST } from '#ui/facts/map-drawing.ts';
import type { FloatingBox } from './floating-box.ts';
import type { View } from './frame.ts';
import { textWidth } from './text-width.ts';
import { EARTH_RADIUS } from './view.ts';

/** Of the frame's width, which the bar does not exceed. */
const LONGEST = 0.22;

/**
 * A round number of kilometres and how long it is at the frame's centre. A map of the world has none:
 * its scale differs too much from place to place.
 */
export function scaleBarOf(view: View, language: string): ScaleBar | undefined {
  if (view.reach === 'world') return undefined;
  const longest = LONGEST * kilometresAcross(view);
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1);
  const text = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  return { text: text.format(kilometres), length: kilometres / kilometresAcross(view) };
}

/** The frame's width as it would be were the scale everywhere as at its centre. */
export function kilometresAcross({ projection, width, height }: View): number {
  const step = width / 64;
  const [from, to] = [-step, step].map((dx) => projection.invert?.([width / 2 + dx, height / 2]));
  if (!from || !to) throw new Error('The centre of a regional map is on the globe.');
  return (geoDistance(from, to) * EARTH_RADIUS * width) / (2 * step);
}

/** Where the bar stands, at the foot of the frame at the left, in ems: no name may stand there. */
export function scaleBarBox({ text, length }: ScaleBar): FloatingBox {
  return {
    point: { x: 0, y: 1 },
    left: 0,
    right: 0.6 + Math.max(length * WIDEST, textWidth(text)) + 0.3,
    top: -2,
    bottom: 0,
  };
}
