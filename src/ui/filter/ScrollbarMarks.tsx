import styles from './ScrollbarMarks.module.css';
import { useMatchPositions } from './use-match-positions.ts';

/** Marks along the scrollbar: where in the page the chosen statements stand. For the eye alone. */
export function ScrollbarMarks({ ids }: { ids: readonly string[] }) {
  const positions = useMatchPositions(ids);
  return (
    <div className={styles.map} aria-hidden="true">
      {positions.map(({ id, share }) => (
        <i key={id} className={styles.match} style={{ insetBlockStart: `${share * 100}%` }} />
      ))}
    </div>
  );
}
