import { BLOCK } from './blocks.ts';
import { type DataName, readData, setData } from './data-attributes.ts';

/* What the address and the stepper point at, marked on HTML that no script renders again. */

/** A passage's first element; an earlier id stands for the passage that it leads to now. */
export function findPassage(id: string): HTMLElement | null {
  const found = findInText(id);
  const now = found && readData(found, 'now');
  return now ? findInText(now) : found;
}

/** Marks the passage that the address leads to, with all its parts, and nothing else. */
export function showTarget(passage: HTMLElement | null): void {
  clear('target');
  clear('kept');
  for (const part of partsOf(passage)) {
    setData(part, 'target', '');
    nameFigure(part);
    const block = part.closest<HTMLElement>(BLOCK);
    if (block) setData(block, 'kept', '');
  }
}

/** A figure that is led to says whose it is, as the statement around it does. */
function nameFigure(part: HTMLElement): void {
  const statement = part.closest<HTMLElement>('[data-name]');
  if (statement) setData(part, 'name', readData(statement, 'name'));
}

/** Marks the statement that the stepper is at, with all its parts, and no other. */
export function showCurrent(id: string | undefined): void {
  clear('current');
  for (const part of partsOf(id === undefined ? null : findInText(id))) {
    setData(part, 'current', '');
  }
}

/** Gives the statements of the chosen speakers the role of marked text, and no others. */
export function showChosen(speakers: readonly string[]): void {
  for (const marked of all('main [role="mark"]')) marked.removeAttribute('role');
  for (const id of speakers) {
    for (const part of all(`main [data-by~="${id}"]`)) part.setAttribute('role', 'mark');
  }
}

function partsOf(first: HTMLElement | null): HTMLElement[] {
  return first ? [first, ...all(`main [data-part-of="${first.id}"]`)] : [];
}

function clear(name: DataName): void {
  for (const marked of all(`[data-${name}]`)) setData(marked, name, undefined);
}

function findInText(id: string): HTMLElement | null {
  return document.querySelector(`main [id="${id}"]`);
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}
