import { useRef } from 'react';
import { useReturnedFocus } from '../passage/use-returned-focus.ts';
import styles from './SelectionTools.module.css';
import { useClearPlace } from './use-clear-place.ts';

export interface SelectionToolsProps {
  onCopyLink: () => void;
  onCopyWords: () => void;
}

/** What can be done with the selected words. A press leaves the selection as it is. */
export function SelectionTools({ onCopyLink, onCopyWords }: SelectionToolsProps) {
  const tools = useRef<HTMLDivElement>(null);
  useClearPlace(tools);
  useReturnedFocus(tools);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      ref={tools}
      className={styles.tools}
      role="group"
      aria-label="Selected words"
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className={styles.tool} onClick={onCopyLink}>
        Copy link to these words
      </button>
      <button type="button" className={styles.tool} onClick={onCopyWords}>
        Copy words
      </button>
    </div>
  );
}
