import type { ReactNode } from 'react';
import styles from './PanelSection.module.css';

interface PanelSectionProps {
  /** The id that links in the panel lead to. */
  id?: string;
  title: string;
  children: ReactNode;
}

/** One heading of the facts panel with what stands under it. */
export function PanelSection({ id, title, children }: PanelSectionProps) {
  return (
    <section id={id} className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
