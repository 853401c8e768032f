import { useEffect, useLayoutEffect, useRef } from 'react';

/** When what took the focus goes away with it, the focus returns to where it was before. */
export function useReturnedFocus(): void {
  const before = useRef<Element | null>(null);

  // Before the effects of what stands in it, which may take the focus.
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);

  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    [],
  );
}
