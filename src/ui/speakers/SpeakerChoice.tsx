import { nounFor } from '#messages/counts.ts';
import { VisuallyHidden } from '#ui/shared/VisuallyHidden.tsx';
import styles from './SpeakerChoice.module.css';

interface SpeakerChoiceProps {
  name: string;
  role?: string;
  /** How many statements the choice shows. */
  count: number;
  chosen: boolean;
  onChoose: () => void;
}

/** A name to press: chosen, or not. */
export function SpeakerChoice({ name, role, count, chosen, onChoose }: SpeakerChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={chosen} onClick={onChoose}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {count}
        <VisuallyHidden> {nounFor(count, 'statement')}</VisuallyHidden>
      </span>
      {role && <span className={styles.role}>{role}</span>}
    </button>
  );
}
