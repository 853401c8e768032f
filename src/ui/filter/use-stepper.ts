import { useLayoutEffect, useState } from 'react';
import { showCurrent } from '#ui/shared/document-state.ts';

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
  const middle = window.innerHeight / 2;
  const below = ids.findIndex(
    (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) > middle,
  );
  const next = below < 0 ? ids.length : below;
  return direction === 1 ? next : next - 1;
}
