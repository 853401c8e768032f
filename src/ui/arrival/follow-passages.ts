import { parsePassageHash } from '#links/passage-hash.ts';
import { readData } from '#ui/shared/data-attributes.ts';
import { findPassage, showTarget } from '#ui/shared/document-state.ts';
import { focusPassage } from '#ui/shared/focus-passage.ts';
import { goToListed, leaveSheet } from '#ui/shared/panels.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';

/**
 * Marks and focuses the passage of the address, now and whenever the address changes. Scrolls only for a
 * new visit or a followed link: on Back, Forward and reload the browser restores the reader's position.
 */
export function followPassages(signal: AbortSignal): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = visit === undefined || visit.type === 'navigate';
  // Words named by a text fragment lie within the passage, and the browser has gone to them itself.
  arrive(location.hash, isNew && !visit?.name.includes(':~:text='));
  window.addEventListener('hashchange', () => arrive(location.hash, false), { signal });

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link || !isPlainClick(event)) return;
    // After the browser has followed it, or a listener has answered it otherwise.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      leaveSheet(link);
      arrive(link.getAttribute('href') ?? '', true);
    });
  };
  document.addEventListener('click', follow, { signal });

  // A browser moves the focus to what the address names, some time after this has run. The place of an
  // earlier id takes it and hands it on to the passage.
  const handOn = ({ target }: Event) => {
    const now = readData(target as HTMLElement, 'now');
    const passage = now === undefined ? null : findPassage(now);
    if (passage) focusPassage(passage);
  };
  document.addEventListener('focusin', handOn, { signal });
}

/** Scrolls to a passage that a filter had hidden in any case, because the browser could not. */
function arrive(hash: string, scroll: boolean): void {
  const passage = parsePassageHash(hash);
  const id = passage.kind === 'passage' ? passage.id : undefined;
  const element = id === undefined ? null : findPassage(id);
  const wasShown = element?.checkVisibility?.() ?? true;
  showTarget(element);
  if (element) {
    if (scroll || !wasShown) element.scrollIntoView({ block: 'start' });
    focusPassage(element);
  } else if (id !== undefined) {
    goToListed(id);
  }
}
