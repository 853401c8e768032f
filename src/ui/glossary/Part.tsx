import type { ReactNode } from 'react';
import styles from './Glossary.module.css';
import { PARTS, type PartId } from './parts.ts';

/** A part of the page under its heading. */
export function Part({ id, children }: { id: PartId; children: ReactNode }) {
  return (
    <section id={id} className={styles.part}>
      <h2 className={styles.partTitle}>{PARTS[id]}</h2>
      {children}
    </section>
  );
}
