import type { Correction } from '#content/article.ts';
import { formatDate } from '#messages/dates.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import styles from './CorrectionNote.module.css';

/** Under a corrected paragraph: that it was corrected, and where to read how. */
export function CorrectionNote({
  correction,
  language,
}: {
  correction: Correction;
  language: string;
}) {
  return (
    <p className={styles.note}>
      <a href={`#${ELEMENT_IDS.corrections}`}>
        Corrected <span suppressHydrationWarning>{formatDate(correction.on, language)}</span>
      </a>
      : {correction.note}
    </p>
  );
}
