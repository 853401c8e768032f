import { glossaryHref } from '#links/glossary-address.ts';
import styles from './SourcesLegend.module.css';

/** Before the text with its sources shown: what the marks mean. `base` begins and ends with a slash. */
export function SourcesLegend({ base }: { base: string }) {
  return (
    <p className={styles.legend} hidden>
      <a className={styles.quoted} href={glossaryHref(base, 'direct')}>
        Quoted
      </a>
      , to the letter;{' '}
      <a className={styles.reported} href={glossaryHref(base, 'reported')}>
        reported
      </a>
      , in the article’s words, as a <a href={glossaryHref(base, 'denial')}>denial</a> is too;{' '}
      <a className={styles.silent} href={glossaryHref(base, 'no-comment')}>
        no comment
      </a>
      , as the article tells it; unmarked:{' '}
      <a href={glossaryHref(base, 'narration')}>the article’s own narration</a>.
    </p>
  );
}
