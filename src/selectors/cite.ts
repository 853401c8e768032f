/**
 * Marked words as they are shown outside the body. The comma that our sentence puts before a closing
 * quotation mark is ours, so it stays in the body; nothing else is touched.
 */
export function cite(spans: readonly string[], separator: string): string {
  return spans.map((span) => span.replace(/,(?=”$)/, '')).join(separator);
}
