import styles from './Glossary.module.css';

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
