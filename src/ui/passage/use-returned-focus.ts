import { useEffect } from 'react';

/** When what took the focus goes away with it, the focus returns to where it was before. */
export function useReturnedFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
