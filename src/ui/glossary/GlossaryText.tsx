import { PageTitle } from '#ui/list/PageTitle.tsx';
import { AboutChecks } from './AboutChecks.tsx';
import { AboutNumbers } from './AboutNumbers.tsx';
import { AboutPanels } from './AboutPanels.tsx';
import { AboutRecords } from './AboutRecords.tsx';
import { AboutStatements } from './AboutStatements.tsx';
import { Contents } from './Contents.tsx';
import styles from './Glossary.module.css';

/** What the app's labels mean, in plain words. Drawn by the build: no script brings it along. */
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
      <AboutChecks />
      <AboutNumbers />
      <AboutPanels />
      <AboutRecords />
    </>
  );
}
