import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './SkipLinks.module.css';

/** The first stops of the keyboard: ways past what stands before the text. */
export function SkipLinks({ targets }: { targets: readonly { id: string; label: string }[] }) {
  return (
    <nav className={styles.links} aria-label={pageWords().onThisPage}>
      {targets.map(({ id, label }) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}
