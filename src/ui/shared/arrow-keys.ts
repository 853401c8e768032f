import { BLOCK } from './blocks.ts';

/*
 * An article has links by the hundred. Those of one paragraph, one question or one speaker are a single
 * stop of the Tab key; the left and right arrow keys move among them.
 */

const GROUPS = `main :is(${BLOCK}), aside > section, aside > ol, aside li[id] > div`;
const STOPS = 'a[href], [role="link"], [role="button"]';

/** Groups the links, and moves the focus within a group. */
export function followArrowKeys(signal: AbortSignal): void {
  for (const group of document.querySelectorAll(GROUPS)) {
    const [, ...others] = stopsOf(group);
    for (const stop of others) stop.tabIndex = -1;
  }
  const move = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (!key.startsWith('Arrow') || event.ctrlKey || event.altKey || event.metaKey) return;
    const group = (target as Element).closest(GROUPS);
    const stops = group ? stopsOf(group) : [];
    const at = stops.indexOf(target as HTMLElement);
    if (!group || at < 0 || event.shiftKey) return;
    const isRightToLeft = getComputedStyle(group).direction === 'rtl';
    const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const next = key === onward ? stops[at + 1] : key === back ? stops[at - 1] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  // Wherever the focus has come to, by a press too, Tab goes on from there and returns there.
  const settle = ({ target }: FocusEvent) => {
    const group = (target as Element).closest(GROUPS);
    const stops = group ? stopsOf(group) : [];
    if (!stops.includes(target as HTMLElement)) return;
    for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  };
  document.addEventListener('keydown', move, { signal });
  document.addEventListener('focusin', settle, { signal });
}

function stopsOf(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(STOPS)];
}
