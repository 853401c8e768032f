import type { MouseEvent } from 'react';

/** A click that a link's own page is meant to answer: not one that opens it in another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
