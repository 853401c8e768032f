import { words } from '#messages/catalogue/words.ts';
import { countOf, formatNumber, nounFor } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import styles from './FilterStepper.module.css';

interface FilterStepperProps {
  /** The chosen speakers' short names. */
  names: readonly string[];
  /** Whose statement the stepper is at; absent before the first step. */
  whose?: string | undefined;
  /** The number of the match stood on, from 1; absent before the first step. */
  position?: number | undefined;
  count: number;
  onStep: (direction: 1 | -1) => void;
  onShare: () => void;
  onClear: () => void;
}

/** Under a filter: whose words are shown, the way from one to the next, and the way out. */
export function FilterStepper({
  names,
  whose,
  position,
  count,
  onStep,
  onShare,
  onClear,
}: FilterStepperProps) {
  const label = whose === undefined ? shortList(names) : isolated(whose);
  const { comma, atStatement, positionOf } = words();
  const all = formatNumber(count);
  const who = (
    <>
      <span className={styles.names}>{label}</span>
      <span className={styles.position}>
        <VisuallyHidden>{position ? atStatement : comma}</VisuallyHidden>
        <span>{position ? positionOf(formatNumber(position), all) : all}</span>
        <VisuallyHidden>{position ? '' : ` ${nounFor(count, 'statement')}`}</VisuallyHidden>
      </span>
    </>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div className={styles.stepper} role="group" aria-label={words().chosenStatements}>
      {/* Where the names are a sheet, this opens it; beside their column it only says who. */}
      <button
        type="button"
        className={`${styles.who} ${styles.opener}`}
        data-sheet={ELEMENT_IDS.speakers}
      >
        {who}
      </button>
      <span className={`${styles.who} ${styles.label}`}>{who}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={words().previousStatement}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={words().nextStatement}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={words().copyLinkToView}
        onClick={onShare}
      >
        ¶
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={words().showEveryone}
        onClick={onClear}
      >
        ✕
      </button>
    </div>
  );
}

/** "Zelensky, Kotenko", "Zelensky and 3 others": short enough for one line. */
function shortList(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length > 2
    ? countOf(names.length - 1, 'namedAndOthers').replace('{name}', () => isolated(first))
    : names.map(isolated).join(words().comma);
}
