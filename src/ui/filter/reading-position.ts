import { onControlChange } from './controls.ts';

/** From the window's top in CSS pixels: what ends above, under the bar and a line below it, is read. */
const READ_FROM = 80;

interface Place {
  paragraph: HTMLElement;
  /** Where its foot is in the window; its head may gain or lose the line for what is left out. */
  bottom: number;
}

/**
 * Keeps the text still where a change of filter takes paragraphs away or brings them back. A control
 * has changed by the time that a page is told, so the place is noted at each press, before it acts.
 */
export function keepReadingPosition(signal: AbortSignal): void {
  let places: Place[] = [];
  const note = () => {
    places = placesInView();
  };
  for (const press of ['pointerdown', 'keydown']) {
    document.addEventListener(press, note, { capture: true, signal });
  }
  // In the frame that shows the change, and not before the app has made a step of the history of it:
  // the browser keeps the scroll of that moment for the way back.
  onControlChange(() => requestAnimationFrame(() => returnTo(places)), signal);
}

function returnTo(places: readonly Place[]): void {
  const kept = places.find(({ paragraph }) => isShown(paragraph));
  if (kept) {
    const { bottom } = kept.paragraph.getBoundingClientRect();
    window.scrollBy({ top: bottom - kept.bottom, behavior: 'instant' });
  } else if (places[0]) {
    nearestShown(places[0].paragraph)?.scrollIntoView({ block: 'nearest' });
  }
}

/** The paragraphs in view; the first of them is the one that is being read. */
export function paragraphsInView(): HTMLElement[] {
  return placesInView().map(({ paragraph }) => paragraph);
}

function placesInView(): Place[] {
  const places: Place[] = [];
  for (const block of document.querySelectorAll('[data-body] > *')) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom <= READ_FROM || bottom === top) continue;
    if (top >= window.innerHeight) break;
    for (const paragraph of paragraphsOf(block)) {
      const foot = paragraph.getBoundingClientRect().bottom;
      if (foot > READ_FROM && isShown(paragraph)) places.push({ paragraph, bottom: foot });
    }
  }
  return places;
}

/** A long text is in sections, which a browser need not lay out while they are out of view. */
function paragraphsOf(block: Element): Iterable<HTMLElement> {
  return block.matches('p[id]')
    ? [block as HTMLElement]
    : block.querySelectorAll<HTMLElement>(':scope > p[id]');
}

/** Where all that was being read is gone, what came next, or else what came before. */
function nearestShown(paragraph: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-body] p[id]')];
  const at = all.indexOf(paragraph);
  return all.slice(at).find(isShown) ?? all.slice(0, at).findLast(isShown);
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
