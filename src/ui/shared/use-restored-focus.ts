import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { focusPassage } from './focus-passage.ts';

/** When what took the focus goes away with it, the focus returns to where it was before. */
export function useRestoredFocus(taker: RefObject<HTMLElement | null>): void {
  const before = useRef<EventTarget | null>(null);

  // Before the effects of what stands in it, which may take the focus.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    const element = taker.current;
    const note = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget))
        before.current = relatedTarget;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [taker]);

  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (before.current instanceof HTMLElement) giveFocus(before.current);
    },
    [],
  );
}

/** A passage is focusable only while it has the focus: make it so again. */
function giveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement !== element) focusPassage(element);
}
