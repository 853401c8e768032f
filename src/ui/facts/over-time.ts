import type { NumberClaim } from '#content/claim.ts';
import type { IsoDate } from '#content/moment.ts';
import { type DotScale, dotScale, PLOT_WIDTH } from './dot-scale.ts';

/** Of a plot of numbers over time, in its own units; its width is that of every plot. */
export const PLOT_HEIGHT = 60;
const MARGIN = 6;
/** The height at which nought stands. */
export const GROUND = PLOT_HEIGHT - MARGIN;

/** Where dated numbers stand in a plot: from the first day to the last, from nought upwards. */
export function pointsOverTime(
  claims: readonly { claim: NumberClaim; day: IsoDate }[],
): { x: number; y: number }[] {
  const heightOf = heightIn(dotScale(claims));
  const days = claims.map(({ day }) => Date.parse(day));
  const [start, end] = [Math.min(...days), Math.max(...days)];
  return claims.map(({ claim }, i) => {
    const across = ((days[i] ?? 0) - start) / (end - start || 1);
    return {
      x: round(MARGIN + across * (PLOT_WIDTH - 2 * MARGIN)),
      y: heightOf(numberOf(claim)),
    };
  });
}

function heightIn({ at, marks }: DotScale): (number: number) => number {
  const upTo = at(marks.at(-1) ?? 0) - at(0);
  return (number) => {
    const up = (at(number) - at(0)) / (upTo || 1);
    return round(GROUND - up * (PLOT_HEIGHT - 2 * MARGIN));
  };
}

/** The middle of a range. */
function numberOf(claim: NumberClaim): number {
  return claim.value ?? (claim.from + claim.to) / 2;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
