import { useLayoutEffect, useState } from 'react';
import { showCurrent } from '#ui/shared/document-state.ts';
import { paragraphsInView } from './reading-position.ts';

export interface Stepper {
  /** The match stood on; absent until the first step after a change of filter. */
  currentId: string | undefined;
  /** Its number, from 1. */
  position: number | undefined;
  /** How many matches there are. */
  count: number;
  step: (direction: 1 | -1) => void;
}

/** Walks through the matches, from where the reader is, around the ends. */
export function useStepper(ids: readonly string[]): Stepper {
  const matches = ids.join(' ');
  const [stood, setStood] = useState<{ id: string; matches: string }>();
  const index = stood?.matches === matches ? ids.indexOf(stood.id) : -1;

  const step = (direction: 1 | -1) => {
    const from = index >= 0 ? index + direction : firstFrom(ids, direction);
    const next = ids.at(from % ids.length);
    if (next === undefined) return;
    setStood({ id: next, matches });
    document.getElementById(next)?.scrollIntoView({ block: 'center' });
  };
  const isAtMatch = index >= 0;
  const currentId = isAtMatch ? stood?.id : undefined;
  useLayoutEffect(() => showCurrent(currentId), [currentId]);
  return { currentId, position: isAtMatch ? index + 1 : undefined, count: ids.length, step };
}

/** The first step goes to the nearest match below the middle of the window, or above it. */
function firstFrom(ids: readonly string[], direction: 1 | -1): number {
  const seen = paragraphsInView();
  const below = ids.findIndex((id) => isBelowMiddle(document.getElementById(id), seen));
  const next = below < 0 ? ids.length : below;
  return direction === 1 ? next : next - 1;
}

/** Only what is in view is measured: the rest of a long text need not have been laid out. */
function isBelowMiddle(element: HTMLElement | null, seen: readonly HTMLElement[]): boolean {
  if (!element) return false;
  if (seen.length === 0 || seen.some((paragraph) => paragraph.contains(element))) {
    return element.getBoundingClientRect().top > window.innerHeight / 2;
  }
  const order = seen[0]?.compareDocumentPosition(element) ?? 0;
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
