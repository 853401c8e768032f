import type { ReactNode } from 'react';
import bar from './BarButton.module.css';
import styles from './Panel.module.css';

interface PanelProps {
  id: string;
  titleId: string;
  title: string;
  hint?: string;
  /** Which column it is on a wide page. */
  side: 'start' | 'end';
  children: ReactNode;
}

/**
 * A column beside the text where there is room, a sheet over it where there is not. One element
 * serves as both: it is a popover whose closed state the wide layouts overrule.
 */
export function Panel({ id, titleId, title, hint, side, children }: PanelProps) {
  return (
    <aside
      id={id}
      popover="auto"
      className={styles.panel}
      data-side={side}
      aria-labelledby={titleId}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button
          type="button"
          className={`${bar.button} ${styles.close}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          Close
        </button>
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </aside>
  );
}
