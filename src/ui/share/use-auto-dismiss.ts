import { type RefObject, useEffect } from 'react';

const SHOWN_MS = 10_000;

/**
 * Puts a message away after a while, but not while the reader's pointer or focus is on it. Each new
 * `occasion` has the whole of that while.
 */
export function useAutoDismiss(
  message: RefObject<HTMLElement | null>,
  occasion: object,
  fades: boolean,
  dismiss: () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is a reason by itself
  useEffect(() => {
    if (!fades) return;
    const timer = setInterval(() => {
      if (!message.current?.matches(':hover, :focus-within')) dismiss();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [message, occasion, fades, dismiss]);
}
