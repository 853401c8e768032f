import { useEffect } from 'react';
import { useHydrated } from './use-hydrated.ts';

/** Tells the browser's timeline when a page is React's own, shows what its address asks for, and answers. */
export function useHydratedMark(): void {
  const hydrated = useHydrated();
  useEffect(() => {
    if (hydrated) performance.mark('hydrated');
  }, [hydrated]);
}
