import { readData, setData } from './data-attributes.ts';
import { ELEMENT_IDS } from './element-ids.ts';

/*
 * Where a panel has no column beside the text, it opens as a sheet over it: it moves into a modal dialog,
 * which holds the focus and makes the rest inert, and returns to its place when that closes. An open sheet
 * has a history entry of its own, so that Back closes it. The first choice made in it takes that entry's
 * place, so that none is left that leads nowhere.
 */

/** In the state of a history entry: whose it is, the sheet's own or a choice's that was made in it. */
export type SheetEntry = 'opened' | 'chosen';

/** The dialog that panels move into. */
export const sheet = () => document.getElementById(ELEMENT_IDS.sheet) as HTMLDialogElement | null;

/** The panel that is open as a sheet. */
export function openPanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('dialog[open] > [data-side]');
}

/** Opens a panel as a sheet, unless it is shown already. Keeps the pressed words in view above it. */
export function openSheet(panel: HTMLElement, pressed?: Element): void {
  const dialog = sheet();
  if (!dialog || getComputedStyle(panel).display !== 'none') return;
  const tools = document.getElementById(ELEMENT_IDS.tools);
  returnHome();
  for (const part of [panel, tools]) if (part) moveInto(dialog, part);
  dialog.setAttribute('aria-labelledby', panel.getAttribute('aria-labelledby') ?? '');
  setData(dialog, 'size', undefined);
  if (!dialog.open) dialog.showModal();
  if (!entry()) addEntry();
  if (pressed?.closest('main')) keepInView(pressed, dialog);
}

/** Closes the sheet. */
export function closeSheet(): void {
  if (!openPanel()) return;
  sheet()?.close();
  returnHome();
}

/** How the address changes for a choice of the reader, made in a sheet or not. */
export function choiceEntry(): { replace: boolean; state: { sheet?: SheetEntry } } {
  if (!openPanel()) return { replace: false, state: {} };
  return { replace: entry() === 'opened', state: { sheet: 'chosen' } };
}

/** Opens and closes sheets for their buttons, the veil, Back, and a window that grows. */
export function followSheets(signal: AbortSignal): void {
  // A page that was saved with a sheet open.
  closeSheet();
  const click = ({ target }: Event) => {
    const control = (target as Element).closest<HTMLElement>('[data-sheet]');
    const panel = control && document.getElementById(readData(control, 'sheet') ?? '');
    if (panel) openSheet(panel);
    // The veil belongs to the dialog, which its contents cover.
    else if (control || target === sheet()) closeSheet();
  };
  const closed = ({ target }: Event) => {
    if (target !== sheet() || openPanel()) return;
    returnHome();
    // Leave the entry where another one has followed it, such as a choice or a passage.
    if (entry() === 'opened') history.back();
  };
  const travel = () => {
    if (!entry()) closeSheet();
  };
  document.addEventListener('click', click, { signal });
  document.addEventListener('close', closed, { signal, capture: true });
  window.addEventListener('popstate', travel, { signal });
  window.addEventListener('beforeprint', closeSheet, { signal });
  for (const [side, columnFrom] of Object.entries(COLUMN_FROM)) {
    const grow = ({ matches }: { matches: boolean }) => {
      if (matches && openPanel()?.matches(`[data-side="${side}"]`)) closeSheet();
    };
    window.matchMedia(columnFrom).addEventListener('change', grow, { signal });
  }
}

/** From which width each panel has a column of its own; the same as in the style sheet. */
const COLUMN_FROM = { start: '(min-width: 48rem)', end: '(min-width: 75rem)' } as const;

/** Moves an element, and leaves a mark where it was. */
function moveInto(dialog: HTMLElement, part: HTMLElement): void {
  const home = document.createElement('template');
  setData(home, 'home', part.id);
  part.replaceWith(home);
  dialog.append(part);
}

/** Returns what has been moved. */
function returnHome(): void {
  for (const home of document.querySelectorAll<HTMLElement>('template[data-home]')) {
    const part = document.getElementById(readData(home, 'home') ?? '');
    if (part) home.replaceWith(part);
  }
}

/**
 * Adds a history entry without telling the router, whose address it does not change. The router has put a
 * method of its own over the browser's.
 */
function addEntry(): void {
  const sheet: SheetEntry = 'opened';
  History.prototype.pushState.call(history, { ...history.state, sheet }, '');
}

function entry(): SheetEntry | undefined {
  return history.state?.sheet;
}

/** Scrolls the page so that words are in view above the sheet. */
function keepInView(words: Element, dialog: HTMLElement): void {
  const { top, bottom } = words.getBoundingClientRect();
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const room = dialog.getBoundingClientRect().top;
  if (top < bar || bottom > room) {
    window.scrollBy({ top: top - Math.max(bar, room / 3), behavior: 'instant' });
  }
}
