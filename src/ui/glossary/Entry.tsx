import type { ReactNode } from 'react';
import type { GlossaryEntry } from '#links/glossary-address.ts';
import styles from './Glossary.module.css';

interface EntryProps {
  /** Its address on the page, which the label leads to. */
  id: GlossaryEntry;
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
