import { useEffect, useRef } from 'react';
import { showTarget } from '#ui/shared/document-state.ts';
import { goToPassage, keepScrollOf } from '#ui/shared/go-to-passage.ts';

/**
 * Follows the address to its passage whenever the passage changes. The first view is not scrolled: the
 * browser, and the script that runs before this one, have been there already.
 */
export function useArrival(passageId: string | undefined, hydrated: boolean): void {
  const arrived = useRef<string | undefined | null>(null);

  useEffect(() => {
    if (!hydrated) return;
    const first = arrived.current === null;
    const same = arrived.current === passageId;
    arrived.current = passageId;
    keepScrollOf(passageId !== undefined);
    const element = showTarget(passageId);
    if (element && !first && !same) goToPassage(element);
  }, [passageId, hydrated]);
}
