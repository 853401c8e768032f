import { type ReactNode, useRef } from 'react';
import { useRestoredFocus } from '#ui/shared/use-restored-focus.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  children: ReactNode;
  onClose: () => void;
}

/** A line over the foot of the page that says something once and can be put away. */
export function Notice({ children, onClose }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useRestoredFocus(notice);
  return (
    <div ref={notice} className={styles.notice}>
      <div className={styles.content}>{children}</div>
      <button type="button" className={styles.close} onClick={onClose}>
        Close
      </button>
    </div>
  );
}
