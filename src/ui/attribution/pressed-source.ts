import { readData } from '#ui/shared/data-attributes.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';

export interface PressedSource {
  /** The words that were pressed, or the name. */
  element: HTMLElement;
  speakerId: string;
  /** The statement that the words are of; absent for a name. */
  statementId?: string;
}

/**
 * The quoted words or the name that a click or a key presses. Words may be selected from within a
 * quotation, and a second click selects one: these are no presses.
 */
export function pressedSource(event: Event): PressedSource | undefined {
  const isPress =
    event instanceof KeyboardEvent
      ? event.key === 'Enter' || event.key === ' '
      : event instanceof MouseEvent && isPlainClick(event) && event.detail < 2;
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-source]') : null;
  const speakerId = element && readData(element, 'source');
  if (!isPress || !element || !speakerId) return undefined;
  if (document.getSelection()?.isCollapsed === false) return undefined;
  const words = element.closest<HTMLElement>('[data-by]');
  const statementId = words?.id || (words && readData(words, 'partOf'));
  return { element: words ?? element, speakerId, ...(statementId && { statementId }) };
}
