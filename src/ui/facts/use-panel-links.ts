import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { entryOf, goToEntry, markEnds, recedeOthers } from './panel-links.ts';

interface PanelLinks {
  /** For clicks anywhere on the page: follows a link from the text into the panel. Says whether it did. */
  follow: (event: MouseEvent) => boolean;
  /** For clicks anywhere on the page: the speaker whose name was pressed as a claimant's. */
  claimantOf: (event: MouseEvent) => string | undefined;
}

/** Ties the text to the facts panel, whose rows recede under a filter; `hydrated` once it is known. */
export function usePanelLinks(speakers: readonly string[], hydrated: boolean): PanelLinks {
  // A sheet that opens at a press comes to lie under a pointer at rest, which points at nothing then.
  const pressed = useRef(false);
  useEffect(() => {
    const mark = ({ target }: Event) => markEnds(entryOf(target));
    const pointed = (event: Event) => {
      if (event.type === 'pointermove' && !pressed.current) return;
      pressed.current &&= event.type !== 'pointermove';
      if (!pressed.current) mark(event);
    };
    document.addEventListener('pointerover', pointed);
    document.addEventListener('pointermove', pointed);
    document.addEventListener('focusin', mark);
    return () => {
      document.removeEventListener('pointerover', pointed);
      document.removeEventListener('pointermove', pointed);
      document.removeEventListener('focusin', mark);
    };
  }, []);

  useLayoutEffect(() => {
    if (hydrated) recedeOthers(speakers);
  }, [speakers, hydrated]);

  return {
    follow: (event) => {
      const link = plainLink(event);
      const id = link?.hash ? entryOf(link) : undefined;
      if (id === undefined || link?.hash !== `#${id}`) return false;
      event.preventDefault();
      pressed.current = true;
      goToEntry(id);
      return true;
    },
    claimantOf: (event) => {
      const id = plainLink(event)?.dataset.choose;
      if (id !== undefined) event.preventDefault();
      return id;
    },
  };
}

/** The link that was clicked, unless it was to be opened elsewhere. */
function plainLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  return (event.target as Element).closest('a');
}
