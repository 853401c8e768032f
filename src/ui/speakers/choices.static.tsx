import type { Depth } from '#links/reader-search.ts';
import { nounFor } from '#messages/counts.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import styles from './choices.module.css';

/* The controls of the filter. What they say is shown by `speaker-rules.css`, without any script. */

interface SpeakerChoiceProps {
  id: string;
  /** Earlier ids, which addresses may still name. */
  formerIds: readonly string[];
  name: string;
  role: string;
  /** How many statements the choice shows. */
  count: number;
}

/** A name to choose, or to choose no longer. */
export function SpeakerChoice({ id, formerIds, name, role, count }: SpeakerChoiceProps) {
  return (
    <label className={styles.speaker}>
      <input
        type="checkbox"
        name="speaker"
        value={id}
        className={styles.box}
        data-former={formerIds.length > 0 ? formerIds.join(' ') : undefined}
      />
      <NameAndCount name={name} count={count} />
      <span className={styles.role}>{role}</span>
    </label>
  );
}

/** The way out of the filter. */
export function EveryoneButton({ count }: { count: number }) {
  return (
    <button type="reset" className={`${styles.speaker} ${styles.everyone}`}>
      <NameAndCount name="Everyone" count={count} />
    </button>
  );
}

function NameAndCount({ name, count }: Pick<SpeakerChoiceProps, 'name' | 'count'>) {
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {count}
        <VisuallyHidden> {nounFor(count, 'statement')}</VisuallyHidden>
      </span>
    </>
  );
}

const DEPTHS: Record<Depth, string> = { story: 'Whole story', words: 'Only their words' };

/** How much of the story stays while a speaker is chosen. */
export function DepthChoice() {
  return (
    <fieldset className={styles.depths}>
      <legend>
        <VisuallyHidden>Show</VisuallyHidden>
      </legend>
      {Object.entries(DEPTHS).map(([depth, label]) => (
        <label key={depth} className={styles.depth}>
          <input type="radio" name="depth" value={depth} defaultChecked={depth === 'story'} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
