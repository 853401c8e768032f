import { readData } from '#ui/shared/data-attributes.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';

export interface PressedSource {
  /** The statement's words, or the name. */
  element: HTMLElement;
  speakerId: string;
  /** Absent for a name. */
  statementId?: string;
}

/**
 * The statement or the name that a click or a key presses. All of a statement can be clicked, but for
 * the links in it; a key presses the one run of it that has the focus. Words may be selected from within
 * a statement, and a second click selects one: these are no presses.
 */
export function pressedSource(event: Event): PressedSource | undefined {
  const { target } = event;
  if (!(target instanceof Element) || !isPress(event)) return undefined;
  const link = target.closest<HTMLElement>('[data-source], [data-entry], [data-share]');
  const words = target.closest<HTMLElement>('[data-by]');
  const isByKey = event instanceof KeyboardEvent;
  if (link ? !link.matches('[data-source]') : isByKey || !words) return undefined;
  const element = words ?? link;
  const speakerId = link ? readData(link, 'source') : words && sourceOf(words);
  if (!element || !speakerId) return undefined;
  const statementId = words?.id || (words && readData(words, 'partOf'));
  return { element, speakerId, ...(statementId && { statementId }) };
}

function isPress(event: Event): boolean {
  if (document.getSelection()?.isCollapsed === false) return false;
  if (event instanceof KeyboardEvent) return event.key === 'Enter' || event.key === ' ';
  return event instanceof MouseEvent && isPlainClick(event) && event.detail < 2;
}

/** Who passes words on comes second. */
function sourceOf(words: HTMLElement): string | undefined {
  return readData(words, 'by')?.split(' ')[0];
}
