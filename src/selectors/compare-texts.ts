/** Sorts by code units, so that no build's own language has a say. Days are in order of time by it. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
