import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './Notice.tsx';
import styles from './PassageNotices.module.css';

interface PassageNoticesProps {
  /** How the reader got here, where there is something to say about it. */
  arrival: ReactNode;
  onDismissArrival: () => void;
  /** What became of an attempt to share. */
  sharing: ReactNode;
  onDismissSharing: () => void;
}

/** What there is to say about links. It stands above everything, an open sheet too. */
export function PassageNotices(props: PassageNoticesProps) {
  const { arrival, onDismissArrival, sharing, onDismissSharing } = props;
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (arrival || sharing) layer.current?.showPopover();
    return () => layer.current?.hidePopover();
  }, [arrival, sharing]);

  return (
    <div role="status">
      <div ref={layer} popover="manual" className={styles.layer}>
        {arrival && <Notice onClose={onDismissArrival}>{arrival}</Notice>}
        {sharing && <Notice onClose={onDismissSharing}>{sharing}</Notice>}
      </div>
    </div>
  );
}
