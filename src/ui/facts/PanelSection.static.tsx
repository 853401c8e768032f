import type { ReactNode } from 'react';
import styles from './PanelSection.module.css';

/** One heading of the facts panel with what stands under it. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
