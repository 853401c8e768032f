import { RESERVED_ID_PREFIX } from '#content/ids.ts';
import { PANEL_LINK_PREFIX } from '#links/panel-anchors.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';
import { goToListed } from '#ui/shared/panels.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';

/*
 * A figure, place or date in the text and its entry in the facts panel are two ends of one thing, tied
 * by the entry's id. Both are the build's HTML, so their marks are set on the page itself.
 */

/** Ties the text to the facts panel. */
export function followEntryLinks(signal: AbortSignal): void {
  // Ignore the pointer until it moves: a sheet that opened under it is not being pointed at.
  let pressed = false;
  const go = (event: Event, id: string) => {
    event.preventDefault();
    pressed = true;
    goToListed(id, event.target as Element);
    markEnds(id);
  };
  const mark = ({ target }: Event) => markEnds(entryOf(target));
  const point = (event: Event) => {
    if (event.type === 'pointermove' && !pressed) return;
    pressed &&= event.type !== 'pointermove';
    if (!pressed) mark(event);
  };
  const follow = (event: MouseEvent) => {
    const id = isPlainClick(event) ? ledTo(event.target as Element) : undefined;
    // Words may be selected from within a figure: that is no press.
    if (id !== undefined && document.getSelection()?.isCollapsed !== false) go(event, id);
  };
  const enter = (event: KeyboardEvent) => {
    const id = readData(event.target as HTMLElement, 'entry');
    if (event.key === 'Enter' && id !== undefined) go(event, id);
  };
  document.addEventListener('pointerover', point, { signal });
  document.addEventListener('pointermove', point, { signal });
  document.addEventListener('focusin', mark, { signal });
  document.addEventListener('click', follow, { signal });
  document.addEventListener('keydown', enter, { signal });
}

/** The id of the entry that an element belongs to, in the text or in the panel. */
function entryOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const id = ledTo(target) ?? target.closest(`aside li[id^="${RESERVED_ID_PREFIX}"]`)?.id;
  return id !== undefined && isEntry(id) ? id : undefined;
}

/** The id of the entry that an element leads to. */
function ledTo(target: Element): string | undefined {
  const way = target.closest<HTMLElement>(`[data-entry], a[href^="${PANEL_LINK_PREFIX}"]`);
  const id = (way && readData(way, 'entry')) ?? way?.getAttribute('href')?.slice(1);
  return id !== undefined && isEntry(id) ? id : undefined;
}

/** Marks both ends of an entry, and nothing else. */
function markEnds(id: string | undefined): void {
  for (const end of document.querySelectorAll<HTMLElement>('[data-linked]')) {
    setData(end, 'linked', undefined);
  }
  if (id === undefined) return;
  const ends = document.querySelectorAll<HTMLElement>(`[data-entry="${id}"], li[id="${id}"]`);
  for (const end of ends) setData(end, 'linked', '');
}

function isEntry(id: string): boolean {
  return document.querySelector(`aside :is(li, section)[id="${id}"]`) !== null;
}
