import { PANEL_LINK_PREFIX } from '#links/panel-anchors.ts';

/*
 * A figure, place or date in the text and its entry in the facts panel are two ends of one thing. The
 * entry's id ties them: the text links to it. The panel is drawn by the build and stands outside of
 * React, so the ends are marked on the page itself.
 */

/** The id of the entry that an element belongs to, in the text or in the panel. */
export function entryOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const id = ledTo(target) ?? target.closest('aside li[id]')?.id;
  return id !== undefined && findEntry(id) ? id : undefined;
}

/** The id of the entry that an element leads to. */
export function ledTo(target: Element): string | undefined {
  const way = target.closest<HTMLElement>(`[data-entry], a[href^="${PANEL_LINK_PREFIX}"]`);
  const id = way?.dataset.entry ?? way?.getAttribute('href')?.slice(1);
  return id !== undefined && findEntry(id) ? id : undefined;
}

/** Marks both ends of an entry, and nothing else. */
export function markEnds(id: string | undefined): void {
  for (const end of document.querySelectorAll<HTMLElement>('[data-linked]')) {
    delete end.dataset.linked;
  }
  if (id === undefined) return;
  const ends = document.querySelectorAll<HTMLElement>(`[data-entry="${id}"], li[id="${id}"]`);
  for (const end of ends) end.dataset.linked = '';
}

/**
 * A press that takes the focus ends a selection that begins at the edge of what it presses. While the
 * button is down, what leads to an entry does not take it.
 */
export function letSelectFrom(target: EventTarget | null): void {
  const way = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
  if (!way) return;
  way.removeAttribute('tabindex');
  const held = new AbortController();
  const restore = () => {
    way.tabIndex = 0;
    held.abort();
  };
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, restore, held);
}

/** Goes to an entry: opens the panel where it is a sheet, and moves the focus to its link to the text. */
export function goToEntry(id: string): void {
  const entry = findEntry(id);
  const panel = entry?.closest<HTMLElement>('[popover]');
  if (!entry || !panel) return;
  if (getComputedStyle(panel).display === 'none') panel.showPopover();
  entry.scrollIntoView({ block: 'nearest' });
  entry.querySelector<HTMLElement>('a[href^="#"]')?.focus({ preventScroll: true });
  markEnds(id);
}

/** Under a filter the claims of the others recede. */
export function recedeOthers(speakers: readonly string[]): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-claimant]')) {
    const theirs = speakers.length === 0 || speakers.includes(row.dataset.claimant ?? '');
    if (theirs) delete row.dataset.state;
    else row.dataset.state = 'receded';
  }
}

function findEntry(id: string): HTMLElement | null {
  return document.querySelector(`aside li[id="${id}"]`);
}
