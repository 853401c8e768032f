import { useRef } from 'react';
import { words } from '#messages/catalogue/words.ts';
import { touchPosition, usePositionBesideWords } from '#ui/shared/use-position-beside-words.ts';
import { useRestoredFocus } from '#ui/shared/use-restored-focus.ts';
import styles from './SelectionTools.module.css';

export interface SelectionToolsProps {
  onCopyLink: () => void;
  onCopyWords: () => void;
}

/** What can be done with the selected words. A press leaves the selection as it is. */
export function SelectionTools({ onCopyLink, onCopyWords }: SelectionToolsProps) {
  const tools = useRef<HTMLDivElement>(null);
  // On touch the phone's own tools stand at the words.
  const touch = window.matchMedia('(pointer: coarse)').matches;
  usePositionBesideWords(tools, selectedBox, touch ? touchPosition : undefined);
  useRestoredFocus(tools);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      ref={tools}
      className={styles.tools}
      role="group"
      aria-label={words().selectedWords}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className={styles.tool} onClick={onCopyLink}>
        {words().copyLinkToWords}
      </button>
      <button type="button" className={styles.tool} onClick={onCopyWords}>
        {words().copyWords}
      </button>
    </div>
  );
}

function selectedBox(): DOMRect | undefined {
  const selection = document.getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
}
