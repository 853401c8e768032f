import type { ReactNode } from 'react';
import type { GlossaryEntry } from '#links/glossary-address.ts';
import styles from './Glossary.module.css';

/**
 * The page's parts, in their order. Most are entries themselves; `kinds`, `checks` and `comparing` gather
 * entries, and no label leads to `marks` or `keys`.
 */
const PARTS = {
  kinds: 'Kinds of statement',
  marks: 'Beside a statement',
  checks: 'Checks',
  bounds: 'Bounds',
  comparing: 'Comparing claims',
  shares: 'Shares of the text',
  map: 'The map',
  days: 'Days',
  corrections: 'Corrections',
  links: 'Links',
  data: 'Data',
  keys: 'Keys',
} as const;

export type PartId = keyof typeof PARTS;

/** The parts of the page, to go to. */
export function Contents() {
  return (
    <nav aria-label="Contents" className={styles.contents}>
      <ul>
        {Object.entries(PARTS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part of the page under its heading. */
export function Part({ id, children }: { id: PartId; children: ReactNode }) {
  return (
    <section id={id} className={styles.part}>
      <h2 className={styles.partTitle}>{PARTS[id]}</h2>
      {children}
    </section>
  );
}

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

/** How a label looks in use, at a harbour that does not exist: nobody real is given words. */
export function Example({ children }: { children: ReactNode }) {
  return <p className={styles.example}>{children}</p>;
}

interface TermsProps {
  /** Each term with its meaning. */
  items: readonly (readonly [term: string, meaning: string])[];
}

/** Several short forms of one entry, to be looked up. */
export function Terms({ items }: TermsProps) {
  return (
    <dl className={styles.terms}>
      {items.map(([term, meaning]) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
