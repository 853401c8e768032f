/** Focus without scrolling. The element is no stop of the keyboard before or after. */
export function focusPassage(element: HTMLElement): void {
  // A figure can have the focus anyway: it is a stop of the keyboard, or within reach of the arrow keys.
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    // When the window loses the focus, the passage has it again as soon as the window does.
    element.onblur = () => {
      if (document.activeElement !== element) element.removeAttribute('tabindex');
    };
  }
  element.focus({ preventScroll: true });
}
