import { useEffect, useSyncExternalStore } from 'react';

/**
 * False while React adopts the prerendered page, true ever after. What comes from the query, the
 * hash, storage or the clock waits for it, so that the first client render equals the HTML.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges() {
  return () => {};
}

/** Marks in the browser's timeline when the page answers as the app. */
export function useHydratedMark(): void {
  const hydrated = useHydrated();
  useEffect(() => {
    if (hydrated) performance.mark('hydrated');
  }, [hydrated]);
}
