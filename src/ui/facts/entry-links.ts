import { PANEL_LINK_PREFIX } from '#links/panel-anchors.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';

/*
 * A figure, place or date in the text and its entry in the facts panel are two ends of one thing, tied
 * by the entry's id. Both are the build's HTML, so their marks are set on the page itself.
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
  const id = (way && readData(way, 'entry')) ?? way?.getAttribute('href')?.slice(1);
  return id !== undefined && findEntry(id) ? id : undefined;
}

/** Marks both ends of an entry, and nothing else. */
export function markEnds(id: string | undefined): void {
  for (const end of document.querySelectorAll<HTMLElement>('[data-linked]')) {
    setData(end, 'linked', undefined);
  }
  if (id === undefined) return;
  const ends = document.querySelectorAll<HTMLElement>(`[data-entry="${id}"], li[id="${id}"]`);
  for (const end of ends) setData(end, 'linked', '');
}

/**
 * Takes over the links from the text: browsers let nobody select words from within a link, so from now
 * on they only act as links.
 */
export function takeOverEntryLinks(): void {
  for (const link of document.querySelectorAll<HTMLElement>('main a[data-entry]')) {
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.tabIndex = 0;
  }
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

function findEntry(id: string): HTMLElement | null {
  return document.querySelector(`aside li[id="${id}"]`);
}
