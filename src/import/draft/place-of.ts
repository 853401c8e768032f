/** Where a block stands in the input, as an author reads it; some formats have no lines. */
export function placeOf(line: number, index: number): string {
  return line ? `Line ${line}` : `Block ${index + 1}`;
}
