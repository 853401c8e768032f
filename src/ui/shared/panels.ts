/** From which width each panel has a column of its own; the same as in the style sheet. */
const COLUMN_FROM = { start: '(min-width: 48rem)', end: '(min-width: 75rem)' } as const;

/**
 * Goes to what a panel lists under an id, a speaker also by an earlier one: opens the panel where it is
 * a sheet, and moves the focus to the entry's control.
 */
export function goToListed(id: string): void {
  const entry =
    document.querySelector(`aside :is(li, section)[id="${id}"]`) ??
    document.querySelector(`aside [data-former~="${id}"]`)?.closest('li');
  const panel = entry?.closest<HTMLElement>('[popover]');
  if (!entry || !panel) return;
  if (getComputedStyle(panel).display === 'none') panel.showPopover();
  entry.scrollIntoView({ block: 'nearest' });
  entry.querySelector<HTMLElement>('input, a[href^="#"]')?.focus({ preventScroll: true });
}

/** Closes the sheet that a link stands in, where the link leads out of it. */
export function leaveSheet(link: Element): void {
  const sheet = link.closest('aside');
  const leadsOut = !sheet?.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
  if (leadsOut && sheet?.matches(':popover-open')) sheet.hidePopover();
}

/** Closes a sheet when the window grows (or turns) so that it becomes a column. */
export function closeGrownSheets(signal: AbortSignal): void {
  for (const [side, columnFrom] of Object.entries(COLUMN_FROM)) {
    const close = ({ matches }: { matches: boolean }) => {
      if (!matches) return;
      document.querySelector<HTMLElement>(`aside[data-side="${side}"]:popover-open`)?.hidePopover();
    };
    window.matchMedia(columnFrom).addEventListener('change', close, { signal });
  }
}
