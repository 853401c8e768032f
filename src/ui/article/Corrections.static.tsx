import type { ReactNode } from 'react';
import type { Article, Correction } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './Corrections.module.css';

interface CorrectionNoteProps {
  correction: Correction;
  language: string;
}

/** A remark of ours on an article, apart from its text. `language` is the article's. */
export function Note({ language, children }: { language: string; children: ReactNode }) {
  return (
    <p className={styles.note} {...writtenIn(locale(), language)}>
      {children}
    </p>
  );
}

/** Under a corrected paragraph: that it was corrected, and where to read how. */
export function CorrectionNote({ correction, language }: CorrectionNoteProps) {
  return (
    <Note language={language}>
      <a href={`#${ELEMENT_IDS.corrections}`}>
        {pageWords().corrected(formatDate(correction.on, locale()))}
      </a>
      : <WrittenIn language={language}>{correction.note}</WrittenIn>
    </Note>
  );
}

/** At the article's end: what was corrected, when, and what it said before. */
export function Corrections({ article, base }: { article: Article; base: string }) {
  const { corrections, language } = article;
  const words = pageWords();
  return (
    corrections.length > 0 && (
      <section
        id={ELEMENT_IDS.corrections}
        className={styles.corrections}
        {...writtenIn(locale(), language)}
      >
        <h2 className={styles.title}>{words.corrections}</h2>
        <p>
          <a href={glossaryHref(base, 'corrections')}>{words.aboutCorrections}</a>
        </p>
        <ul>
          {corrections.map(({ on, note, passage, before, after }) => (
            <li key={`${on} ${passage} ${before}`} className={styles.correction}>
              <p>
                <time dateTime={on}>{formatDate(on, locale())}</time>:{' '}
                <WrittenIn language={language}>{note}</WrittenIn>{' '}
                <a href={passageFragment(passage)}>{words.toPassage}</a>
              </p>
              <p>
                {words.before}: <del {...writtenIn(language)}>{before}</del>
              </p>
              <p>
                {words.nowReads}:{' '}
                <ins className={styles.after} {...writtenIn(language)}>
                  {after}
                </ins>
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
