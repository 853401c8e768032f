import { useMemo } from 'react';
import compared from '#ui/shared/Compared.module.css';
import { ComparedWords } from '#ui/shared/ComparedWords.tsx';
import { useLoaded } from '#ui/shared/use-loaded.ts';
import styles from './WordDiff.module.css';

interface WordDiffProps {
  before: string;
  after: string;
  language: string;
}

const load = () => import('diff');

/** Two texts as one, word by word: what was taken out and what was put in. */
export function WordDiff({ before, after, language }: WordDiffProps) {
  // Without the comparison the words that stood there are still shown.
  const diff = useLoaded(load);
  const changes = useMemo(() => diff?.diffWordsWithSpace(before, after), [diff, before, after]);

  return (
    <p className={`${styles.diff} ${compared.compared}`} lang={language} dir="auto">
      {changes ? <ComparedWords parts={changes} /> : before}
    </p>
  );
}
