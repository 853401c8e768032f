import type { ReactNode } from 'react';
import type { Article, Correction } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { formatDate } from '#messages/dates.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import styles from './Corrections.module.css';

interface CorrectionNoteProps {
  correction: Correction;
  language: string;
}

/** A remark on the article, apart from its text. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} dir="auto">
      {children}
    </p>
  );
}

/** Under a corrected paragraph: that it was corrected, and where to read how. */
export function CorrectionNote({ correction, language }: CorrectionNoteProps) {
  return (
    <Note>
      <a href={`#${ELEMENT_IDS.corrections}`}>Corrected {formatDate(correction.on, language)}</a>:{' '}
      {correction.note}
    </Note>
  );
}

/** At the article's end: what was corrected, when, and what it said before. */
export function Corrections({ article, base }: { article: Article; base: string }) {
  const { corrections, language } = article;
  return (
    corrections.length > 0 && (
      <section id={ELEMENT_IDS.corrections} className={styles.corrections}>
        <h2 className={styles.title}>Corrections</h2>
        <p>
          <a href={glossaryHref(base, 'corrections')}>About corrections</a>
        </p>
        <ul>
          {corrections.map(({ on, note, passage, before, after }) => (
            <li key={`${on} ${passage} ${before}`} className={styles.correction}>
              <p>
                <time dateTime={on}>{formatDate(on, language)}</time>: {note}{' '}
                <a href={passageFragment(passage)}>To the passage</a>
              </p>
              <p>
                Before: <del>{before}</del>
              </p>
              <p>
                Now: <ins className={styles.after}>{after}</ins>
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
