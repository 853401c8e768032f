import styles from './SelectionTools.module.css';
import type { SelectedWords } from './use-selected-words.ts';

interface SelectionToolsProps {
  selected: SelectedWords;
  onCopyLink: () => void;
  onCopyWords: () => void;
}

const ROOM = 56;

/** Beside the selected words, below or above but never on them; on touch at the foot of the window. */
export function SelectionTools({ selected, onCopyLink, onCopyWords }: SelectionToolsProps) {
  const { top, bottom, left } = selected.box;
  const below = bottom + ROOM < window.innerHeight;
  const place = below ? bottom + 8 : Math.max(top - ROOM, 0);
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label="Selected words"
      style={{ insetBlockStart: place, insetInlineStart: Math.max(left, 8) }}
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
