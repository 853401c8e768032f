/**
 * Brings the reader to a passage: scrolls it below the bar and moves focus to it, so that reading on
 * by keyboard or screen reader starts there. Used before hydration and after, hence free of React.
 */
export function goToPassage(element: HTMLElement): void {
  element.scrollIntoView({ block: 'start' });
  focusPassage(element);
}

/** Focus without scrolling. The element is no stop of the keyboard before or after. */
export function focusPassage(element: HTMLElement): void {
  // A figure can have the focus anyway, and is a stop of the keyboard.
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    // When the window loses the focus, the passage has it again as soon as the window does.
    element.onblur = () => {
      if (document.activeElement !== element) element.removeAttribute('tabindex');
    };
  }
  element.focus({ preventScroll: true });
}

/**
 * A deep link beats the saved reading position, everything else keeps it: the browser restores the
 * scroll of entries without a passage, and leaves those with one to us.
 */
export function keepScrollOf(hasPassage: boolean): void {
  history.scrollRestoration = hasPassage ? 'manual' : 'auto';
}
