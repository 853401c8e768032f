import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { AboutNumbers } from './AboutNumbers.static.tsx';
import { AboutRecords } from './AboutRecords.static.tsx';
import { AboutStatements } from './AboutStatements.static.tsx';
import styles from './Glossary.module.css';
import { Contents } from './parts.static.tsx';

/** What the app's labels mean, in plain words. */
export function GlossaryText() {
  return (
    <>
      <PageTitle>What the labels mean</PageTitle>
      <p className={styles.intro}>
        Labels say how a statement or a figure came into an article, and who answers for it. None is
        a verdict of this site. The examples come from Lower Wick, a harbour that does not exist.
      </p>
      <Contents />
      <AboutStatements />
      <AboutNumbers />
      <AboutRecords />
    </>
  );
}
