/**
 * Turns links within the text into elements that act as links, because browsers do not let readers start
 * a selection inside a link.
 */
export function makeLinksSelectable(selector: string, role: 'link' | 'button'): void {
  for (const link of document.querySelectorAll<HTMLElement>(selector)) {
    link.removeAttribute('href');
    link.setAttribute('role', role);
    link.tabIndex = 0;
  }
}

/**
 * Keeps such a link unfocusable while the button is down: to focus it would end a selection that starts at
 * its edge.
 */
export function letSelectFromLinks(signal: AbortSignal): void {
  const hold = ({ target }: Event) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLElement>('main :is([data-entry], [data-source])[tabindex]')
        : null;
    if (!link) return;
    const { tabIndex } = link;
    link.removeAttribute('tabindex');
    const held = new AbortController();
    const restore = () => {
      link.tabIndex = tabIndex;
      held.abort();
    };
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, restore, held);
  };
  document.addEventListener('pointerdown', hold, { signal });
}
