import { type DotScale, PLOT_WIDTH } from './dot-scale.ts';

/** What stands under a mark of the scale. */
export interface AxisLabel {
  place: number;
  text: string;
  /** Long words at the scale's ends run inwards, so that they stay in the plot. */
  anchor: 'start' | 'middle' | 'end';
}

/** The widest that a character is likely to be, in the plot's units, and the least space between words. */
const CHARACTER = 7;
const GAP = 8;

/** The labels of a scale's marks: of all where they fit beside each other, else of its ends alone. */
export function axisLabels({ at, marks }: DotScale, texts: readonly string[]): AxisLabel[] {
  const labels = marks.map((mark, i) => labelAt(at(mark), texts[i] ?? ''));
  const fit = labels.every((label, i) => {
    const next = labels[i + 1];
    return !next || endsOf(label).right + GAP <= endsOf(next).left;
  });
  return fit ? labels : labels.filter((_, i) => i === 0 || i === labels.length - 1);
}

function labelAt(place: number, text: string): AxisLabel {
  const { left, right } = endsOf({ place, text, anchor: 'middle' });
  if (left < 0) return { place, text, anchor: 'start' };
  return { place, text, anchor: right > PLOT_WIDTH ? 'end' : 'middle' };
}

const BEFORE: Record<AxisLabel['anchor'], number> = { start: 0, middle: 0.5, end: 1 };

function endsOf({ place, text, anchor }: AxisLabel): { left: number; right: number } {
  const width = text.length * CHARACTER;
  const left = place - BEFORE[anchor] * width;
  return { left, right: left + width };
}
