import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the text still where a change of filter takes paragraphs away or brings them back. Call
 * `hold` before the change with the ids that will be shown after it; `key` changes with the filter.
 */
export function useReadingPosition(key: string): (idsAfter: Iterable<string>) => void {
  const held = useRef<{ element: HTMLElement; top: number } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the layout has changed
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    window.scrollBy({ top: element.getBoundingClientRect().top - top });
  }, [key]);

  return (idsAfter) => {
    const shown = [...idsAfter].flatMap((id) => {
      const element = document.getElementById(id);
      return element?.checkVisibility?.() ? [element] : [];
    });
    const element = shown.find((one) => one.getBoundingClientRect().bottom > 0) ?? shown.at(-1);
    held.current = element ? { element, top: element.getBoundingClientRect().top } : null;
  };
}
