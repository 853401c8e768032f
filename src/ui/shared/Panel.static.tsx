import type { ReactNode } from 'react';
import { words } from '#messages/catalogue/words.ts';
import bar from './BarButton.module.css';
import { ELEMENT_IDS } from './element-ids.ts';
import styles from './Panel.module.css';

interface PanelProps {
  id: string;
  titleId: string;
  title: string;
  hint?: string;
  /** Which column it is on a wide page. */
  side: 'start' | 'end';
  children: ReactNode;
}

/** A column beside the text where there is room, a sheet over it where there is not. */
export function Panel({ id, titleId, title, hint, side, children }: PanelProps) {
  return (
    <aside id={id} className={styles.panel} data-side={side} aria-labelledby={titleId}>
      <div className={styles.head} data-grip="">
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={`${bar.button} ${styles.close}`} data-sheet="">
          {words().close}
        </button>
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </aside>
  );
}

/** The dialog that a panel moves into to be a sheet; empty while none is. */
export function Sheet() {
  return <dialog id={ELEMENT_IDS.sheet} className={styles.sheet} />;
}
