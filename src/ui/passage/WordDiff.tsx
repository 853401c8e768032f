import type { ChangeObject } from 'diff';
import { useEffect, useState } from 'react';
import styles from './WordDiff.module.css';

interface WordDiffProps {
  before: string;
  after: string;
  language: string;
}

/** Two texts as one, word by word: what was taken out and what was put in. */
export function WordDiff({ before, after, language }: WordDiffProps) {
  const [changes, setChanges] = useState<ChangeObject<string>[]>();

  useEffect(() => {
    let wanted = true;
    import('diff').then(
      ({ diffWordsWithSpace }) => wanted && setChanges(diffWordsWithSpace(before, after)),
      // Without the comparison the words that stood there are still shown.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [before, after]);

  return (
    <p className={styles.diff} lang={language}>
      {changes?.map(({ value, added, removed }, i) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
        if (added) return <ins key={i}>{value}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
        if (removed) return <del key={i}>{value}</del>;
        return value;
      }) ?? before}
    </p>
  );
}
