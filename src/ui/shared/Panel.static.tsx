import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import bar from './BarButton.module.css';
import styles from './Panel.module.css';

/** From which width each panel has a column of its own; the same as in the style sheet. */
const COLUMN_FROM = { start: '(min-width: 48rem)', end: '(min-width: 75rem)' } as const;

interface PanelProps {
  id: string;
  titleId: string;
  title: string;
  hint: string;
  /** Which column it is on a wide page. */
  side: 'start' | 'end';
  children: ReactNode;
}

/**
 * A column beside the text where there is room, a sheet over it where there is not. One element
 * serves as both: it is a popover whose closed state the wide layouts overrule.
 */
export function Panel({ id, titleId, title, hint, side, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  useCloseSheet(panel, COLUMN_FROM[side]);
  return (
    <aside
      ref={panel}
      id={id}
      popover="auto"
      className={styles.panel}
      data-side={side}
      aria-labelledby={titleId}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button
          type="button"
          className={`${bar.button} ${styles.close}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          Close
        </button>
      </div>
      <p className={styles.hint}>{hint}</p>
      {children}
    </aside>
  );
}

/** Closes a sheet when the window grows (or turns) so that it becomes a column. */
function useCloseSheet(sheet: RefObject<HTMLElement | null>, columnFrom: string): void {
  useEffect(() => {
    const wide = window.matchMedia(columnFrom);
    const close = () => {
      if (wide.matches && sheet.current?.matches(':popover-open')) sheet.current.hidePopover();
    };
    wide.addEventListener('change', close);
    return () => wide.removeEventListener('change', close);
  }, [sheet, columnFrom]);
}
