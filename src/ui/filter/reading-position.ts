import { BLOCK } from '#ui/shared/blocks.ts';
import { onControlChange } from './controls.ts';

/** In CSS pixels from the window's top. A paragraph that ends above, under the sticky bar, has been read. */
const READ_FROM = 80;

interface Place {
  paragraph: HTMLElement;
  /** Where its foot is in the window; its head may gain or lose the line for what is left out. */
  bottom: number;
}

/**
 * Keeps the paragraph being read in place when a filter hides or shows others. Events of controls fire
 * after the change, so the position is recorded on each press, before it takes effect.
 */
export function keepReadingPosition(signal: AbortSignal): void {
  let places: Place[] = [];
  const note = () => {
    places = placesInView();
  };
  for (const press of ['pointerdown', 'keydown']) {
    document.addEventListener(press, note, { capture: true, signal });
  }
  // Wait for the frame that shows the change: the app adds its history entry before that, and the browser
  // saves the scroll position of the entry that it leaves.
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
  return block.matches(BLOCK)
    ? [block as HTMLElement]
    : [...block.children].filter((one): one is HTMLElement => one.matches(BLOCK));
}

/** The nearest paragraph that is still shown: after the given one, or else before it. */
function nearestShown(paragraph: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-body] :is(${BLOCK})`)];
  const at = all.indexOf(paragraph);
  return all.slice(at).find(isShown) ?? all.slice(0, at).findLast(isShown);
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
