import { closeSheet, openPanel, openSheet } from './sheet.ts';

/**
 * Goes to what a panel lists under an id, a speaker also by an earlier one: opens the panel where it is
 * a sheet, and moves the focus to the entry's control. What was pressed stays in view.
 */
export function goToListed(id: string, pressed?: Element): void {
  const entry =
    document.querySelector(`aside :is(li, section)[id="${id}"]`) ??
    document.querySelector(`aside [data-former~="${id}"]`)?.closest('li');
  const panel = entry?.closest<HTMLElement>('aside');
  if (!entry || !panel) return;
  openSheet(panel, pressed);
  entry.scrollIntoView({ block: 'nearest' });
  entry.querySelector<HTMLElement>('input, a[href^="#"]')?.focus({ preventScroll: true });
}

/** Closes the sheet that a link stands in, where the link leads out of it. */
export function leaveSheet(link: Element): void {
  const panel = openPanel();
  const leadsOut = !panel?.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
  if (leadsOut && panel?.contains(link)) closeSheet();
}
