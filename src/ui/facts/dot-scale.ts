import { nice, ticks } from 'd3-array';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import type { ComparableClaim } from '#selectors/compare-claims.ts';

/** The width of a plot in its own units; everything is drawn between two margins for its ends. */
export const PLOT_WIDTH = 200;
const MARGIN = 12;

/** A scale that begins at nought (or below, where a number does) and ends at a round number. */
export interface DotScale {
  /** From a number to its place along the plot. */
  at: (number: number) => number;
  /** Round numbers along the scale; its ends are among them. */
  marks: number[];
}

export function dotScale(claims: readonly ComparableClaim[]): DotScale {
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
  };
}
