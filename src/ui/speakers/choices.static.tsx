import type { Depth } from '#links/reader-search.ts';
import { nounFor } from '#messages/counts.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import styles from './choices.module.css';

/*
 * The controls of the filter, as they are while everyone is shown. `useFilterControls` hears them,
 * `document-state.ts` shows what is chosen.
 */

interface SpeakerChoiceProps {
  /** The speaker's id; empty for everyone. */
  id: string;
  name: string;
  role?: string;
  /** How many statements the choice shows. */
  count: number;
}

/** A name to press: chosen, or not. */
export function SpeakerChoice({ id, name, role, count }: SpeakerChoiceProps) {
  return (
    <button
      type="button"
      name="speaker"
      value={id}
      className={styles.speaker}
      aria-pressed={id === ''}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {count}
        <VisuallyHidden> {nounFor(count, 'statement')}</VisuallyHidden>
      </span>
      {role && <span className={styles.role}>{role}</span>}
    </button>
  );
}

const DEPTHS: Record<Depth, string> = { story: 'Whole story', words: 'Only their words' };

/** How much of the story stays while a speaker is chosen. */
export function DepthChoice() {
  return (
    <fieldset className={styles.depths} disabled>
      <legend className={styles.legend}>With a name chosen, show</legend>
      {Object.entries(DEPTHS).map(([depth, label]) => (
        <label key={depth} className={styles.depth}>
          <input type="radio" name="depth" value={depth} defaultChecked={depth === 'story'} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
