import type { ReactNode } from 'react';
import styles from './Glossary.module.css';

/** How a label looks in use, at a harbour that does not exist: nobody real is given words. */
export function Example({ children }: { children: ReactNode }) {
  return <p className={styles.example}>{children}</p>;
}
