import { useEffect, useEffectEvent } from 'react';

/** Calls back on Escape, unless something open on the page has the first claim to it. */
export function useEscape(onEscape: () => void): void {
  const leave = useEffectEvent(onEscape);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('[popover="auto"]:popover-open, dialog[open]')) return;
      leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
