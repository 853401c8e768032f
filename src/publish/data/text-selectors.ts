import type { TextSpan } from '#selectors/plain-text.ts';

/** A stretch of text by its words and those around it. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** A stretch of text by its place: Unicode code points from 0, the end not included. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How many characters stand before and after a quote at first; more, until it is the only one. */
const CONTEXT = 32;

/** The two ways of the Web Annotation Data Model to say where in a text a stretch of it stands. */
export function selectorsOf(
  text: string,
  { start, end }: TextSpan,
): [TextQuoteSelector, TextPositionSelector] {
  return [quoteSelector(text, start, end), { type: 'TextPositionSelector', start, end }];
}

function quoteSelector(text: string, start: number, end: number): TextQuoteSelector {
  const points = [...text];
  const exact = points.slice(start, end).join('');
  const before = characters(points.slice(0, start).join(''));
  const after = characters(points.slice(end).join(''));
  for (let length = CONTEXT; ; length *= 2) {
    const prefix = before.slice(-length).join('');
    const suffix = after.slice(0, length).join('');
    const quote = prefix + exact + suffix;
    const isOnly = text.indexOf(quote) === text.lastIndexOf(quote);
    if (isOnly || (length >= before.length && length >= after.length)) {
      return {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      };
    }
  }
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What readers see as characters, so that no accent or emoji is cut apart. */
function characters(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
