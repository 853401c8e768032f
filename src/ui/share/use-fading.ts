import { type RefObject, useEffect } from 'react';

const SHOWN_MS = 10_000;

/** Puts a message away after a while, but not while the reader's pointer or focus is on it. */
export function useFading(
  message: RefObject<HTMLElement | null>,
  fades: boolean,
  dismiss: () => void,
): void {
  useEffect(() => {
    if (!fades) return;
    const timer = setInterval(() => {
      if (!message.current?.matches(':hover, :focus-within')) dismiss();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [message, fades, dismiss]);
}
