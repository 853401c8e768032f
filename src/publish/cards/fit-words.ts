export interface FittedWords {
  words: string;
  size: number;
}

/**
 * Words at the largest of the sizes at which all of them fit; where even the smallest is too large,
 * as many of them as fit at that size, ended at a word with " …". Sizes stand largest first.
 */
export async function fitWords(
  words: string,
  sizes: readonly [number, ...number[]],
  fits: (words: string, size: number) => Promise<boolean>,
): Promise<FittedWords> {
  const size = await firstThat(sizes, (candidate) => fits(words, candidate));
  if (size !== undefined) return { words, size };
  const smallest = Math.min(...sizes);
  const shorter = await firstThat(shortenings(words), (candidate) => fits(candidate, smallest));
  return { words: shorter ?? '…', size: smallest };
}

/**
 * Beginnings of a text, longest first: cut between words and, in the first of them, between letters.
 * A no-break space is no place to cut.
 */
function shortenings(text: string): string[] {
  const words = text.split(' ');
  const letters = [...new Intl.Segmenter().segment(words[0] ?? '')].map(({ segment }) => segment);
  return [
    ...words.slice(1).map((_, i) => `${endOf(words.slice(0, i + 1).join(' '))}\u00a0…`),
    ...letters.slice(1).map((_, i) => `${letters.slice(0, i + 1).join('')}…`),
  ].sort((a, b) => b.length - a.length);
}

/** A beginning without the punctuation that only makes sense before what was cut. */
function endOf(beginning: string): string {
  return beginning.replace(/(?:[\s,;:–—…([“‘„«-]|\.{3})+$/, '');
}

/** The first of the candidates that passes, where all after it pass too: found by halving. */
async function firstThat<T>(
  candidates: readonly T[],
  passes: (candidate: T) => Promise<boolean>,
): Promise<T | undefined> {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await passes(candidates[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return candidates[low];
}
