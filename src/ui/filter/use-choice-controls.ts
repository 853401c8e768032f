import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { parseReaderChoice, type ReaderChoice } from '#links/reader-search.ts';
import { onControlChange, readChoice, showChoice } from './controls.ts';

/**
 * Keeps the page's controls and the address the same. What was chosen before the app came is adopted
 * once the page is its own; from then on the controls follow the address, but never back to a choice
 * that the reader has changed since.
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
    // At once: the browser restores the scroll of a step of the history as soon as it has told of it.
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
