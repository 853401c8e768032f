import { useLayoutEffect, useRef } from 'react';

/** From the window's top in CSS pixels: what ends above, under the bar and a line below it, is read. */
const READ_FROM = 80;

interface Held {
  element: HTMLElement;
  /** Where its foot stood in the window; its head may gain or lose the sign for what is left out. */
  bottom: number;
  inView: boolean;
}

/**
 * Keeps the text still where a change of filter takes paragraphs away or brings them back. Call
 * `hold` before the change with the ids that will be shown after it; `key` changes with the filter.
 * Where all that is being read goes, what is nearest takes its place.
 */
export function useReadingPosition(key: string): (idsAfter: Iterable<string>) => void {
  const held = useRef<Held | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the layout has changed
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, bottom, inView } = held.current;
    held.current = null;
    if (inView) window.scrollBy({ top: element.getBoundingClientRect().bottom - bottom });
    else element.scrollIntoView({ block: 'nearest' });
  }, [key]);

  return (idsAfter) => {
    const shown = [...idsAfter].flatMap((id) => {
      const element = document.getElementById(id);
      return element?.checkVisibility?.() ? [element] : [];
    });
    const isRead = (one: HTMLElement) => one.getBoundingClientRect().bottom > READ_FROM;
    const element = shown.find(isRead) ?? shown.at(-1);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    held.current = { element, bottom, inView: bottom > READ_FROM && top < window.innerHeight };
  };
}
