import { passageFragment } from '#links/addresses.ts';
import { readData } from '#ui/shared/data-attributes.ts';
import { goToListed } from '#ui/shared/panels.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';
import { pressedSource } from './pressed-source.ts';

/**
 * Leads from statements and names in the text to their speakers until the app arrives, which shows a
 * card instead. A click with a modifier key opens the speaker in a new tab.
 */
export function followSources(signal: AbortSignal): void {
  const follow = (event: Event) => {
    const hasApp = performance.getEntriesByName('hydrated').length > 0;
    const source = hasApp ? undefined : pressedSource(event);
    if (!source) return;
    // Space would scroll the page.
    event.preventDefault();
    goToListed(source.speakerId, source.element);
  };
  document.addEventListener('click', follow, { signal });
  document.addEventListener('keydown', follow, { signal });
  document.addEventListener('click', openElsewhere, { signal });
  document.addEventListener('auxclick', openElsewhere, { signal });
}

/** Opens a speaker in a new tab for the clicks that do so on a link. */
function openElsewhere(event: MouseEvent): void {
  const source = (event.target as Element).closest<HTMLElement>('[data-source]');
  const speaker = source && readData(source, 'source');
  const isForTab = event.button === 1 || (event.button === 0 && !isPlainClick(event));
  if (speaker && isForTab) window.open(passageFragment(speaker), '_blank', 'noopener');
}
