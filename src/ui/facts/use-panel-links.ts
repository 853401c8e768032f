import {
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { isPlainClick } from '#ui/shared/plain-click.ts';
import {
  entryOf,
  goToEntry,
  ledTo,
  letSelectFrom,
  markEnds,
  takeOverEntryLinks,
} from './panel-links.ts';

interface PanelLinks {
  /** For clicks anywhere on the page: follows a link from the text into the panel. Says whether it did. */
  follow: (event: MouseEvent) => boolean;
  /** For keys anywhere on the page: Enter follows such a link. */
  onKey: (event: KeyboardEvent) => void;
  /** For clicks anywhere on the page: the speaker whose name was pressed as a claimant's. */
  claimantOf: (event: MouseEvent) => string | undefined;
}

/** Ties the text to the facts panel, from hydration on. */
export function usePanelLinks(hydrated: boolean): PanelLinks {
  // A sheet that opens at a press comes to lie under a pointer at rest, which points at nothing then.
  const pressed = useRef(false);
  useEffect(() => {
    const mark = ({ target }: Event) => markEnds(entryOf(target));
    const pointed = (event: Event) => {
      if (event.type === 'pointermove' && !pressed.current) return;
      pressed.current &&= event.type !== 'pointermove';
      if (!pressed.current) mark(event);
    };
    const held = ({ target }: Event) => letSelectFrom(target);
    document.addEventListener('pointerdown', held);
    document.addEventListener('pointerover', pointed);
    document.addEventListener('pointermove', pointed);
    document.addEventListener('focusin', mark);
    return () => {
      document.removeEventListener('pointerdown', held);
      document.removeEventListener('pointerover', pointed);
      document.removeEventListener('pointermove', pointed);
      document.removeEventListener('focusin', mark);
    };
  }, []);

  useLayoutEffect(() => {
    if (hydrated) takeOverEntryLinks();
  }, [hydrated]);

  const go = (event: SyntheticEvent, id: string) => {
    event.preventDefault();
    pressed.current = true;
    goToEntry(id);
  };

  return {
    follow: (event) => {
      const id = isPlainClick(event) ? ledTo(event.target as Element) : undefined;
      // Words may be selected from within a figure: that is no press.
      if (id === undefined || document.getSelection()?.isCollapsed === false) return false;
      go(event, id);
      return true;
    },
    onKey: (event) => {
      const { entry } = (event.target as HTMLElement).dataset;
      if (event.key === 'Enter' && entry !== undefined) go(event, entry);
    },
    claimantOf: (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-choose]');
      if (!link || !isPlainClick(event)) return undefined;
      event.preventDefault();
      return link.dataset.choose;
    },
  };
}
