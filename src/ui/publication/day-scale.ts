import { cumsum, pairs } from 'd3-array';
import type { IsoDate } from '#content/moment.ts';

/** Where each day stands along a plot, in hundredths of its width. */
export type DayScale = ReadonlyMap<IsoDate, number>;

/** The first and the last day stand here; marks are written before them, and labels run over both. */
export interface Margins {
  start: number;
  end: number;
}

/** The least distance between two days, unless there are too many for it. */
const LEAST_GAP = 6;

/** Places days by time. Days that would touch are moved apart, so that each can be told from the next. */
export function dayScale(all: readonly IsoDate[], { start, end }: Margins): DayScale {
  const days = [...new Set(all)].toSorted();
  const [first] = days;
  if (first === undefined) return new Map();
  if (days.length === 1) return new Map([[first, (start + end) / 2]]);
  const gaps = widened(
    pairs(days, (one, next) => Date.parse(next) - Date.parse(one)),
    end - start,
  );
  const places = cumsum([start, ...gaps]);
  return new Map(days.map((day, i) => [day, Math.round((places[i] ?? start) * 100) / 100]));
}

/** Shares a length out by the gaps given, none of them less than the least. */
function widened(gaps: readonly number[], length: number): number[] {
  const least = Math.min(LEAST_GAP, length / gaps.length);
  const narrow = new Set<number>();
  for (;;) {
    const rest = length - narrow.size * least;
    const total = gaps.reduce((sum, gap, i) => sum + (narrow.has(i) ? 0 : gap), 0);
    const shares = gaps.map((gap, i) => (narrow.has(i) ? least : (gap / total) * rest));
    const found = shares.flatMap((share, i) => (share < least && !narrow.has(i) ? [i] : []));
    if (found.length === 0) return shares;
    for (const i of found) narrow.add(i);
  }
}
