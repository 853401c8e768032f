import type { ReactNode } from 'react';
import type { MethodEntry } from '#links/method-address.ts';
import styles from './Method.module.css';

interface EntryProps {
  /** Its address on the page, which the label leads to. */
  id: MethodEntry;
  /** The label, as it stands in the app. */
  label: string;
  children: ReactNode;
}

/** What one label means. */
export function Entry({ id, label, children }: EntryProps) {
  return (
    <section id={id} className={styles.entry}>
      <h3 className={styles.label}>{label}</h3>
      {children}
    </section>
  );
}
