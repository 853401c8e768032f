import type { Depth } from '#links/reader-search.ts';
import styles from './DepthChoice.module.css';

const LABELS: Record<Depth, string> = { story: 'Whole story', words: 'Only their words' };

interface DepthChoiceProps {
  depth: Depth;
  /** Set while everyone is shown: there is nothing to recede. */
  disabled: boolean;
  onDepth: (depth: Depth) => void;
}

/** How much of the story stays while a speaker is chosen. */
export function DepthChoice({ depth, disabled, onDepth }: DepthChoiceProps) {
  return (
    <fieldset className={styles.depth} disabled={disabled}>
      <legend className={styles.legend}>With a name chosen, show</legend>
      {(Object.keys(LABELS) as Depth[]).map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name="depth"
            value={value}
            checked={depth === value}
            onChange={() => onDepth(value)}
          />
          {LABELS[value]}
        </label>
      ))}
    </fieldset>
  );
}
