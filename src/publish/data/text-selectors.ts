import { bisectLeft, bisectRight } from 'd3-array';

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

interface Place {
  start: number;
  end: number;
}

/** How many characters stand before and after a quote at first; more, until it is the only one. */
const CONTEXT = 32;
/** The most of them: words that are alike for longer are told apart by their position alone. */
const LONGEST_CONTEXT = 128;

/** Only letters and signs that nothing joins to the next: they need no segmenter, which is slow. */
const UNJOINED = /^[ -~\n\u2010-\u2027]*$/;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The two ways of the Web Annotation Data Model to say where in a text a stretch of it stands. The text
 * is cut once, into what readers see as characters, so that no accent or emoji is cut apart.
 */
export function selectorsIn(text: string) {
  const points = [...text];
  const bounds = [0];
  let at = 0;
  // Line by line: each segment holds on to the whole of the text that it is cut from.
  for (const line of text.split(/(?<=\n)/)) {
    const characters = UNJOINED.test(line)
      ? line
      : Array.from(segmenter.segment(line), ({ segment }) => segment);
    for (const character of characters) {
      at += [...character].length;
      bounds.push(at);
    }
  }
  const wordsOf = (from: number, to: number) => points.slice(from, to).join('');

  function quoteSelector({ start, end }: Place): TextQuoteSelector {
    const exact = wordsOf(start, end);
    const [before, after] = [bisectLeft(bounds, start), bisectRight(bounds, end) - 1];
    for (let length = CONTEXT; ; length *= 2) {
      const prefix = wordsOf(bounds[Math.max(0, before - length)] ?? 0, start);
      const suffix = wordsOf(end, bounds[after + length] ?? at);
      const quote = prefix + exact + suffix;
      const isOnly = text.indexOf(quote) === text.lastIndexOf(quote);
      const isWhole = length >= before && after + length >= bounds.length;
      if (isOnly || isWhole || length >= LONGEST_CONTEXT) {
        return {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix && { prefix }),
          ...(suffix && { suffix }),
        };
      }
    }
  }

  return ({ start, end }: Place): [TextQuoteSelector, TextPositionSelector] => [
    quoteSelector({ start, end }),
    { type: 'TextPositionSelector', start, end },
  ];
}
