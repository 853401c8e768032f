import { nice, ticks } from 'd3-array';
import type { NumberClaim } from '#content/claim.ts';
import type { SharedNumber } from '#selectors/across-articles.ts';
import { allowedNumbers } from '#selectors/allowed-numbers.ts';
import type { DayScale } from './day-scale.ts';
import { DOT_RADIUS, type LabelPlace, placeLabels, type Spot } from './place-labels.ts';

/** What is drawn of numbers that count the same thing. Across in hundredths of the width, down in pixels. */
export interface ClaimsDrawing {
  height: number;
  /** Round numbers at the side; none where all stand at one height. */
  marks: { mark: number; y: number }[];
  /** From each number of a claimant to the next. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  dots: DrawnClaim[];
}

export interface DrawnClaim extends Spot {
  shared: SharedNumber;
  /** `none` for a range, `hollow` where the claim leaves the number itself out. */
  dot: 'full' | 'hollow' | 'none';
  /** All that the claim allows, where that is more than the number; its open ends go on. */
  bar?: { top: number; bottom: number; onward: { up: boolean; down: boolean } };
  /** Absent where there is no room. */
  place?: LabelPlace;
}

interface Plot {
  days: DayScale;
  /** The least and the greatest width that it may have. */
  widths: readonly [number, number];
  labelOf: (shared: SharedNumber) => string;
}

/** Of the top and the bottom. */
const MARGIN = 16;
const OPEN_END = 26;
const TALLER = 24;
const TALLEST = 480;
/** Two dots closer than this cannot be told apart. */
const APART = 2 * DOT_RADIUS + 3;
/** More cannot be labelled in any room that a page has. The table beneath names them all. */
const MOST_LABELLED = 60;

/** Draws claims by day and number, as tall as it takes to label each of them. */
export function drawClaims(claims: readonly SharedNumber[], plot: Plot): ClaimsDrawing {
  const [low, high] = endsOf(claims);
  const fewest = claims.length > 1 && low < high ? 120 : 56;
  for (let height = fewest; ; height += TALLER) {
    const drawing = drawAt(height, claims, plot);
    const isDone = drawing.dots.every(({ place }) => place) || claims.length > MOST_LABELLED;
    if (isDone || height + TALLER > TALLEST) return drawing;
  }
}

function drawAt(height: number, claims: readonly SharedNumber[], plot: Plot): ClaimsDrawing {
  const [low, high] = endsOf(claims);
  const margin = Math.min(height / 2, MARGIN + (claims.some(isOpen) ? OPEN_END - MARGIN : 0));
  const heightOf = (number: number) =>
    low === high
      ? height / 2
      : round(height - margin - ((number - low) / (high - low)) * (height - 2 * margin));
  const drawn = claims.map((shared): DrawnClaim => {
    const { claim, day } = shared;
    const y = heightOf(claim.value ?? (claim.from + claim.to) / 2);
    const bar = barOf(claim, heightOf);
    const top = Math.min(bar ? bar.top - (bar.onward.up ? 8 : 0) : y, y - DOT_RADIUS);
    const bottom = Math.max(bar ? bar.bottom + (bar.onward.down ? 8 : 0) : y, y + DOT_RADIUS);
    const { fromIn, toIn } = allowedNumbers(claim);
    const dot = claim.value === undefined ? 'none' : fromIn && toIn ? 'full' : 'hollow';
    const x = plot.days.get(day) ?? 0;
    return { shared, x, y, top, bottom, label: plot.labelOf(shared), dot, ...(bar && { bar }) };
  });
  const spread = spreadDays(drawn, plot.widths[0]);
  const places =
    claims.length > MOST_LABELLED ? [] : placeLabels(spread, height, between(plot.widths));
  return {
    height,
    marks:
      low === high || claims.length < 2
        ? []
        : ticks(low, high, 3).map((mark) => ({ mark, y: heightOf(mark) })),
    lines: linesOf(spread),
    dots: spread.map((dot, i) => ({ ...dot, ...(places[i] && { place: places[i] }) })),
  };
}

/** The numbers that the drawing reaches from and to. */
function endsOf(claims: readonly SharedNumber[]): [number, number] {
  const numbers = claims
    .flatMap(({ claim }) => {
      const { from, to } = allowedNumbers(claim);
      return [from, to, claim.value ?? claim.from];
    })
    .filter(Number.isFinite);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return claims.length > 1 && low < high ? nice(low, high, 3) : [low, high];
}

function isOpen({ claim }: SharedNumber): boolean {
  const { from, to } = allowedNumbers(claim);
  return !(Number.isFinite(from) && Number.isFinite(to));
}

function barOf(claim: NumberClaim, heightOf: (number: number) => number): DrawnClaim['bar'] {
  const { from, to } = allowedNumbers(claim);
  if (from === to) return undefined;
  const onward = { up: !Number.isFinite(to), down: !Number.isFinite(from) };
  return {
    top: onward.up ? heightOf(from) - OPEN_END + 8 : heightOf(to),
    bottom: onward.down ? heightOf(to) + OPEN_END - 8 : heightOf(from),
    onward,
  };
}

/** Moves those of one day apart that would cover each other. */
function spreadDays(drawn: readonly DrawnClaim[], width: number): DrawnClaim[] {
  const step = (APART / width) * 100;
  const rows: DrawnClaim[][] = [];
  for (const dot of drawn) {
    const row = rows.find((others) =>
      others.some(
        (other) => other.x === dot.x && other.top < dot.bottom + 3 && dot.top < other.bottom + 3,
      ),
    );
    if (row) row.push(dot);
    else rows.push([dot]);
  }
  const places = new Map(
    rows.flatMap((row) =>
      row.map((dot, i) => [dot, round(dot.x + (i - (row.length - 1) / 2) * step)] as const),
    ),
  );
  return drawn.map((dot) => ({ ...dot, x: places.get(dot) ?? dot.x }));
}

/** A line for each claimant with more than one number. */
function linesOf(drawn: readonly DrawnClaim[]): ClaimsDrawing['lines'] {
  const last = new Map<string, DrawnClaim>();
  return drawn.flatMap((dot) => {
    const { claimantKey } = dot.shared;
    const before = last.get(claimantKey);
    last.set(claimantKey, dot);
    return before ? [{ x1: before.x, y1: before.y, x2: dot.x, y2: dot.y }] : [];
  });
}

/** Widths close enough for what fits at two neighbours to fit between them. */
function between([least, greatest]: readonly [number, number]): number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => least + share * (greatest - least));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
