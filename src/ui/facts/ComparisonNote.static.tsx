import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { listOf } from '#messages/counts.ts';
import type { Comparison } from '#selectors/compare-claims.ts';
import { shortName } from '#selectors/speakers.ts';
import { DotPlot } from './DotPlot.static.tsx';
import styles from './PanelSection.module.css';

/** From how many numbers on a picture says more than their list. */
const PLOT_FROM = 3;

interface ComparisonNoteProps {
  comparison: Comparison;
  /** Whether these are all the claims of their question. */
  all: boolean;
  language: string;
  base: string;
}

/** What comparing claims about the same thing comes to, computed and never written by hand. */
export function ComparisonNote({ comparison, all, language, base }: ComparisonNoteProps) {
  const { claims, verdict } = comparison;
  const { label, meaning } = pageWords().verdicts[verdict];
  const names = claims.map(({ claimant }) => (claimant ? shortName(claimant) : words().theArticle));
  return (
    <>
      {claims.length >= PLOT_FROM && <DotPlot claims={claims} language={language} base={base} />}
      <p className={styles.note}>
        <a href={glossaryHref(base, verdict)}>{label}</a>
        {all ? `: ${meaning}` : ` (${listOf(names)}): ${meaning}`}
      </p>
    </>
  );
}
