import { useRef } from 'react';
import { useRestoredFocus } from '#ui/shared/use-restored-focus.ts';
import styles from './SelectionTools.module.css';
import { useToolbarPosition } from './use-toolbar-position.ts';

export interface SelectionToolsProps {
  onCopyLink: () => void;
  onCopyWords: () => void;
}

/** What can be done with the selected words. A press leaves the selection as it is. */
export function SelectionTools({ onCopyLink, onCopyWords }: SelectionToolsProps) {
  const tools = useRef<HTMLDivElement>(null);
  useToolbarPosition(tools);
  useRestoredFocus(tools);
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
