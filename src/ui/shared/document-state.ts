import type { ReaderChoice } from '#links/reader-search.ts';
import { type DataName, readData, setData } from './data-attributes.ts';

/*
 * The one writer of what the reader has chosen. The script of the first view and the app both call it,
 * on HTML that neither renders again, so that what each shows cannot differ.
 */

/** Shows a filter and a view. Names that the sidebar does not know are ignored. */
export function showChoice({ speakers: names, depth, view }: ReaderChoice): void {
  for (const main of all('main')) setData(main, 'view', view === 'sources' ? view : undefined);
  for (const button of all('header [aria-pressed]')) press(button, view === 'sources');

  const rows = [...all('[data-speaker]')];
  const chosen = rows.filter((row) => idsOf(row, 'speaker').some((id) => names.includes(id)));
  const ids = chosen.flatMap((row) => idsOf(row, 'speaker').slice(0, 1));
  const isFiltered = ids.length > 0;
  for (const row of rows) {
    const isChosen = chosen.includes(row);
    for (const button of row.querySelectorAll('button')) press(button, isChosen);
    for (const said of row.querySelectorAll(':scope > div'))
      said.toggleAttribute('hidden', !isChosen);
  }
  for (const everyone of all('button[name="speaker"][value=""]')) press(everyone, !isFiltered);
  showDepth(isFiltered ? depth : undefined);

  for (const words of all('[data-by]')) {
    const isTheirs = idsOf(words, 'by').some((id) => ids.includes(id));
    setData(words, 'state', isTheirs ? 'chosen' : undefined);
  }
  for (const row of all('[data-claimant]')) {
    const isTheirs = ids.includes(readData(row, 'claimant') ?? '');
    setData(row, 'state', isFiltered && !isTheirs ? 'receded' : undefined);
  }
  for (const paragraph of all('[data-body] > p[id]')) {
    const state = paragraph.querySelector('[data-state="chosen"]') ? 'hit' : 'receded';
    setData(paragraph, 'state', isFiltered ? state : undefined);
  }
}

/** How much of the story a filter leaves; nothing is asked while there is none. */
function showDepth(depth: ReaderChoice['depth'] | undefined): void {
  for (const body of all('[data-body]')) setData(body, 'depth', depth);
  for (const choice of all<HTMLFieldSetElement>('fieldset:has([name="depth"])')) {
    choice.disabled = depth === undefined;
  }
  for (const radio of all<HTMLInputElement>('[name="depth"]')) {
    radio.checked = radio.value === (depth ?? 'story');
  }
}

/**
 * Marks the passage that the address leads to, with all its parts, and nothing else. Returns its first
 * element; an earlier id stands for the passage that it leads to now.
 */
export function showTarget(id: string | undefined): HTMLElement | null {
  clear('target');
  const found = id === undefined ? null : findInText(id);
  const now = found && readData(found, 'now');
  const element = now ? findInText(now) : found;
  if (element) markParts(element, 'target');
  return element;
}

/** Marks the statement that the stepper is at, with all its parts, and no other. */
export function showCurrent(id: string | undefined): void {
  clear('current');
  const element = id === undefined ? null : findInText(id);
  if (element) markParts(element, 'current');
}

function markParts(first: HTMLElement, name: DataName): void {
  for (const part of [first, ...all(`main [data-part-of="${first.id}"]`)]) setData(part, name, '');
}

function clear(name: 'target' | 'current'): void {
  for (const marked of all(`[data-${name}]`)) setData(marked, name, undefined);
}

function findInText(id: string): HTMLElement | null {
  return document.querySelector(`main [id="${id}"]`);
}

function idsOf(element: HTMLElement, name: 'speaker' | 'by'): string[] {
  return (readData(element, name) ?? '').split(' ');
}

function press(button: Element, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}

function all<E extends HTMLElement = HTMLElement>(selector: string): NodeListOf<E> {
  return document.querySelectorAll<E>(selector);
}
