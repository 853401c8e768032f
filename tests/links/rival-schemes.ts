/*
 * Two other ways to address a paragraph, written afresh for comparison. Both make the address from
 * the text as it stands, so neither asks anything of the author.
 */

/** How links to paragraphs are made and followed. */
export interface Scheme {
  name: string;
  /** The address of each of an article's paragraphs, which are given as their words. */
  addresses(paragraphs: readonly string[]): string[];
  /** The place that an address leads to among those of an article, or nothing where it finds none. */
  find(addresses: readonly string[], address: string): number | undefined;
}

/** `p-7` is the seventh paragraph, whichever that is. */
export const positions: Scheme = {
  name: 'Positions (p-7)',
  addresses: (paragraphs) => paragraphs.map((_, place) => `p-${place + 1}`),
  find: (addresses, address) => found(addresses.indexOf(address)),
};

/**
 * The way of Emphasis: the first letters of the first three words of a paragraph's first and of its
 * last sentence. Found exactly, else the first paragraph whose two halves differ by fewer than three
 * letters in all.
 */
export const initials: Scheme = {
  name: 'Initials (Emphasis)',
  addresses: (paragraphs) => paragraphs.map(keyOf),
  find(addresses, address) {
    const exact = addresses.indexOf(address);
    return found(exact >= 0 ? exact : addresses.findIndex((other) => differ(other, address) < 3));
  },
};

function found(place: number): number | undefined {
  return place < 0 ? undefined : place;
}

function keyOf(words: string): string {
  const sentences = words.split(/(?<=[.!?]”?)\s+/);
  return `${initialsOf(sentences[0] ?? '')} ${initialsOf(sentences.at(-1) ?? '')}`;
}

function initialsOf(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’,-]*/gu) ?? [];
  return words
    .slice(0, 3)
    .map((word) => word.charAt(0))
    .join('');
}

/** By how many letters the first halves and the second halves of two keys differ in all. */
function differ(some: string, other: string): number {
  const [first = '', last = ''] = some.split(' ');
  const [otherFirst = '', otherLast = ''] = other.split(' ');
  return distance(first, otherFirst) + distance(last, otherLast);
}

/** How many letters must be added, taken out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
