/**
 * Takes over links that are words of the text: browsers let nobody select words from within a link, so
 * from now on they only act as links.
 */
export function makeLinksSelectable(selector: string, signal: AbortSignal): void {
  for (const link of document.querySelectorAll<HTMLElement>(selector)) {
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.tabIndex = 0;
  }
  document.addEventListener('pointerdown', ({ target }) => letSelectFrom(target), { signal });
}

/**
 * A press that takes the focus ends a selection that begins at the edge of what it presses. While the
 * button is down, such a link does not take it.
 */
function letSelectFrom(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('main [role="link"]') : null;
  if (!link) return;
  link.removeAttribute('tabindex');
  const held = new AbortController();
  const restore = () => {
    link.tabIndex = 0;
    held.abort();
  };
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, restore, held);
}
