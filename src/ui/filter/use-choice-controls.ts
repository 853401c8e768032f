import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { parseReaderChoice, type ReaderChoice } from '#links/reader-search.ts';
import { onControlChange, readChoice, showChoice } from './controls.ts';

/**
 * Keeps the controls and the address in step. A choice made before hydration goes into the address;
 * after that the controls follow the address, unless the reader has changed them in the meantime.
 */
export function useChoiceControls(
  choice: ReaderChoice,
  hydrated: boolean,
  onChoice: (choice: ReaderChoice) => void,
): void {
  const asked = useRef<ReaderChoice>(undefined);
  const adopted = useRef(false);
  const tell = useEffectEvent(() => {
    const shown = inOrderOf(choice.speakers, readChoice());
    if (isSame(shown, choice)) return;
    asked.current = shown;
    onChoice(shown);
  });

  useLayoutEffect(() => {
    if (!hydrated) return;
    if (!adopted.current) {
      adopted.current = true;
      tell();
    } else if (!asked.current) {
      showChoice(choice);
    } else if (isSame(asked.current, choice)) {
      asked.current = undefined;
    }
  }, [choice, hydrated]);

  useEffect(() => {
    const hearing = new AbortController();
    onControlChange(() => tell(), hearing.signal);
    // Do not wait for the router: the browser restores the scroll position right after this event.
    window.addEventListener('popstate', showAddress, hearing);
    return () => hearing.abort();
  }, []);
}

function showAddress(): void {
  showChoice(parseReaderChoice(location.search));
}

/** Speakers in the order that they were chosen in. */
function inOrderOf(before: readonly string[], choice: ReaderChoice): ReaderChoice {
  const kept = before.filter((id) => choice.speakers.includes(id));
  return { ...choice, speakers: [...new Set([...kept, ...choice.speakers])] };
}

function isSame(a: ReaderChoice, b: ReaderChoice): boolean {
  return a.speakers.join() === b.speakers.join() && a.depth === b.depth && a.view === b.view;
}
