import { useEffect, useEffectEvent } from 'react';
import type { Depth, ReaderFilter } from '#links/reader-search.ts';
import { EVERYONE } from '#links/reader-search.ts';

/** Hears the sidebar's controls, which are the build's HTML, and tells what filter they ask for. */
export function useFilterControls(
  filter: ReaderFilter,
  onFilter: (filter: ReaderFilter) => void,
): void {
  const onClick = useEffectEvent(({ target }: Event) => {
    const button = target instanceof Element && target.closest('button[name="speaker"]');
    if (button instanceof HTMLButtonElement) onFilter(toggled(filter, button.value));
  });
  const onChange = useEffectEvent(({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name === 'depth') {
      onFilter({ ...filter, depth: target.value as Depth });
    }
  });

  useEffect(() => {
    const listeners = [
      ['click', (event: Event) => onClick(event)],
      ['change', (event: Event) => onChange(event)],
    ] as const;
    for (const [type, listener] of listeners) document.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener);
    };
  }, []);
}

/** The filter with a speaker chosen or no longer chosen; the empty id is everyone's. */
function toggled({ speakers, depth }: ReaderFilter, id: string): ReaderFilter {
  const next = speakers.includes(id) ? speakers.filter((other) => other !== id) : [...speakers, id];
  return id === '' || next.length === 0 ? EVERYONE : { speakers: next, depth };
}
