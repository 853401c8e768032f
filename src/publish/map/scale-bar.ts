import { type ScaleBar, WIDEST } from '#ui/facts/map-drawing.ts';
import type { FloatingBox } from './floating-box.ts';
import { textWidth } from './label-text.ts';
import { kilometresAcross, type View } from './view.ts';

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

/** Where the bar stands, at the foot of the frame at the left, in ems: no name may stand there. */
export function scaleBarBox({ text, length }: ScaleBar): FloatingBox {
  const right = 0.9 + Math.max(length * WIDEST, textWidth(text));
  return { point: { x: 0, y: 1 }, left: 0, right, top: -2, bottom: 0 };
}
