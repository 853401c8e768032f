import type { Span } from './passages-in.ts';

/** Words of a result; those that were looked for are marked. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** How many words of a passage are shown. */
const LENGTH = 50;
/** How many of them stand before the first that was found. */
const LEAD = 12;

/** The words of a passage, or of a long one those around the first that was found. */
export function excerptOf(
  words: readonly string[],
  { start, end }: Span,
  locations: ReadonlySet<number>,
): ExcerptRun[] {
  const first = locations.size > 0 ? Math.min(...locations) : start;
  const from =
    end - start <= LENGTH ? start : Math.max(start, Math.min(first - LEAD, end - LENGTH));
  const to = Math.min(end, from + LENGTH);
  const runs: ExcerptRun[] = [];
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    const space = last ? ' ' : '';
    if (last && last.marked === marked) last.text += space + text;
    else if (last?.marked) runs.push({ text: space + text, marked });
    else {
      if (last) last.text += space;
      runs.push({ text, marked });
    }
  };
  if (from > start) add('…', false);
  for (let at = from; at < to; at += 1) add(words[at] ?? '', locations.has(at));
  if (to < end) add('…', false);
  return runs;
}
