import type { Depth, ReaderChoice } from '#links/reader-search.ts';
import { afterPaint } from '#ui/shared/after-paint.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';
import { showChosen } from '#ui/shared/document-state.ts';

/*
 * Reads and sets the controls of filter and view. They are the build's HTML, and style sheets show their
 * state without any script (`speaker-rules.css`). Where scripts run, data attributes of the root element
 * repeat that state, which is faster to match; until the controls have arrived they hold what the address
 * asks for.
 */

const root = () => document.documentElement;

/** What the controls say, the speakers in the order of the sidebar. */
export function readChoice(): ReaderChoice {
  const speakers = [...boxes()].filter(({ checked }) => checked).map(({ value }) => value);
  const onlyWords = speakers.length > 0 && input('depth', 'words')?.checked;
  return {
    speakers,
    depth: onlyWords ? 'words' : 'story',
    view: input('view', 'sources')?.checked ? 'sources' : 'story',
  };
}

/** Writes the choice to the root element. */
export function markChoice({ speakers, depth, view }: ReaderChoice): void {
  const isFiltered = speakers.length > 0;
  setData(root(), 'speakers', isFiltered ? speakers.join(' ') : undefined);
  setData(root(), 'depth', isFiltered ? depth : undefined);
  setData(root(), 'view', view === 'sources' ? view : undefined);
}

/**
 * Sets the controls. Earlier ids of a speaker count as theirs, unknown names are ignored. The depth is
 * a matter of a filter: while everyone is shown its control keeps what the reader has set.
 */
export function showChoice({ speakers, depth, view }: ReaderChoice): void {
  for (const box of boxes()) {
    const ids = [box.value, ...(readData(box, 'former') ?? '').split(' ')];
    box.checked = ids.some((id) => speakers.includes(id));
  }
  if (speakers.length > 0) check('depth', depth);
  const sources = input('view', 'sources');
  if (sources) sources.checked = view === 'sources';
  markChoice(readChoice());
  markStatements();
}

/** Marks the chosen statements for assistive technology, after the frame that shows the choice. */
export function markStatements(): void {
  afterPaint(() => showChosen(readChoice().speakers));
}

/** Sets the controls to the choice on the root element, once all have arrived. */
export function showMarkedChoice(): void {
  showChoice(markedChoice());
}

/**
 * Applies a press to the choice on the root element while the page is still loading and the controls do
 * not show the address yet. A reset has no pressed control and clears the choice.
 */
export function markWhileLoading(pressed: HTMLInputElement | undefined): void {
  const marked = markedChoice();
  switch (pressed?.name) {
    case 'view':
      markChoice({ ...marked, view: pressed.checked ? 'sources' : 'story' });
      break;
    case 'depth':
      markChoice({ ...marked, depth: pressed.value as Depth });
      break;
    case 'speaker': {
      // A press on a speaker whom the address chose removes them.
      const others = marked.speakers.filter((id) => id !== pressed.value);
      const isNew = others.length === marked.speakers.length;
      markChoice({ ...marked, speakers: isNew ? [...others, pressed.value] : others });
      break;
    }
    default:
      markChoice(readChoice());
  }
}

function markedChoice(): ReaderChoice {
  return {
    speakers: readData(root(), 'speakers')?.split(' ') ?? [],
    depth: readData(root(), 'depth') === 'words' ? 'words' : 'story',
    view: readData(root(), 'view') === 'sources' ? 'sources' : 'story',
  };
}

/** Chooses one speaker alone, as a press on the name would. */
export function chooseOnly(id: string): void {
  for (const box of boxes()) box.checked = box.value === id;
  tell(input('speaker', id));
}

/** Shows the whole story again, the chosen words in it. */
export function showWholeStory(): void {
  check('depth', 'story');
  tell(input('depth', 'story'));
}

/** Shows everyone. */
export function clearChoice(): void {
  document.querySelector<HTMLFormElement>('aside form')?.reset();
}

/** Calls back after the reader changes a control, with that control; after a reset, without one. */
export function onControlChange(
  listener: (pressed?: HTMLInputElement) => void,
  signal: AbortSignal,
): void {
  const changed = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (['speaker', 'depth', 'view'].includes(target.name)) listener(target);
  };
  document.addEventListener('change', changed, { signal });
  // The event fires before the controls are reset.
  document.addEventListener('reset', () => setTimeout(listener), { signal });
}

function boxes(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll('input[name="speaker"]');
}

function input(name: string, value: string): HTMLInputElement | null {
  return document.querySelector(`input[name="${name}"][value="${value}"]`);
}

function check(name: 'depth', value: Depth): void {
  const radio = input(name, value);
  if (radio) radio.checked = true;
}

function tell(control: HTMLInputElement | null): void {
  control?.dispatchEvent(new Event('change', { bubbles: true }));
}
