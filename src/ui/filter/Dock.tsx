import type { ReactNode } from 'react';
import styles from './Dock.module.css';

/** What floats at the foot of the window, clear of the text's edge. */
export function Dock({ children }: { children: ReactNode }) {
  return (
    <section className={styles.dock} aria-label="Reading tools">
      {children}
    </section>
  );
}
