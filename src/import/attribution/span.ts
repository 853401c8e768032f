/** A stretch of a text, in UTF-16 code units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Counts positions of a text in Unicode code points, which is how they are published. */
export function codePointCounter(text: string): (offset: number) => number {
  const surrogates: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) surrogates.push(i);
  }
  return (offset) => {
    let [low, high] = [0, surrogates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((surrogates[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
