import { nice, ticks } from 'd3-array';
import type { NumberClaim } from '#content/claim.ts';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import type { ComparableClaim } from '#selectors/compare-claims.ts';

/** The width of a plot in its own units; everything is drawn between two margins for its ends. */
export const PLOT_WIDTH = 200;
const MARGIN = 12;
/** How far from the plot's edge a bar stops that goes on beyond it. */
const TIP = 2;

/** A scale that begins at nought (or below, where a number does) and ends at a round number. */
export interface DotScale {
  /** From a number to its place along the plot. */
  at: (number: number) => number;
  /** Round numbers along the scale; its ends are among them. */
  marks: number[];
  /** Whether a claim is about a number below nought; else there is nothing to the left of it. */
  negative: boolean;
}

/** All that a claim allows, as a bar along the plot; `onward` where the claim sets it no end. */
export interface Bar {
  start: number;
  end: number;
  onward: { left: boolean; right: boolean };
}

export function dotScale(claims: readonly Pick<ComparableClaim, 'claim'>[]): DotScale {
  const ends = claims
    .flatMap(({ claim }) => [
      allowedNumbers(claim).from,
      allowedNumbers(claim).to,
      claim.value ?? claim.to,
    ])
    .filter(Number.isFinite);
  const [low, high] = nice(Math.min(0, ...ends), Math.max(0, ...ends), 2);
  const length = high - low || 1;
  return {
    at: (number) => MARGIN + ((number - low) / length) * (PLOT_WIDTH - 2 * MARGIN),
    marks: ticks(low, high, 2),
    negative: low < 0,
  };
}

/** "At most 20" of what cannot be fewer than none ends at nought, as 0 to 20 would. */
export function barOf(claim: NumberClaim, scale: DotScale): Bar {
  const { from, to } = allowedNumbers(claim);
  const left = !Number.isFinite(from) && scale.negative;
  const right = !Number.isFinite(to);
  return {
    start: left ? TIP : scale.at(Number.isFinite(from) ? from : 0),
    end: right ? PLOT_WIDTH - TIP : scale.at(to),
    onward: { left, right },
  };
}

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
