import type { ReactNode } from 'react';
import styles from './ReadingToolbar.module.css';

/** What floats at the foot of the window, clear of the text's edge. */
export function ReadingToolbar({ children }: { children: ReactNode }) {
  return (
    <section className={styles.dock} aria-label="Reading tools">
      {children}
    </section>
  );
}
