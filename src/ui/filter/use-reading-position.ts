import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the text still (by a paragraph's foot, for its head may gain a sign) where a change of filter takes paragraphs away or brings them back. Call
 * `hold` before the change with the ids that will be shown after it; `key` changes with the filter.
 */
export function useReadingPosition(key: string): (idsAfter: Iterable<string>) => void {
  const held = useRef<{ element: HTMLElement; bottom: number } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the layout has changed
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, bottom } = held.current;
    held.current = null;
    window.scrollBy({ top: element.getBoundingClientRect().bottom - bottom });
  }, [key]);

  return (idsAfter) => {
    const shown = [...idsAfter].flatMap((id) => {
      const element = document.getElementById(id);
      return element?.checkVisibility?.() ? [element] : [];
    });
    const element = shown.find((one) => one.getBoundingClientRect().bottom > 0) ?? shown.at(-1);
    held.current = element ? { element, bottom: element.getBoundingClientRect().bottom } : null;
  };
}
