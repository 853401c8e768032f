import styles from './Glossary.module.css';
import { PARTS } from './parts.ts';

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
