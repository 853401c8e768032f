import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { words } from '#messages/catalogue/words.ts';
import { useRestoredFocus } from '#ui/shared/use-restored-focus.ts';
import styles from './PassageNotices.module.css';

interface PassageNoticesProps {
  /** How the reader got here, where there is something to say about it. */
  arrival: ReactNode;
  onDismissArrival: () => void;
  /** What became of an attempt to share, and the attempt that it was. */
  sharing: ReactNode;
  attempt: object | undefined;
  onDismissSharing: () => void;
}

/** What there is to say about links. It stands above everything, an open sheet too. */
export function PassageNotices(props: PassageNoticesProps) {
  const { arrival, onDismissArrival, sharing, attempt, onDismissSharing } = props;
  const layer = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLElement>(undefined);

  // Before any other effect, so that what stands in it can take the focus. Each attempt brings it to
  // the top anew, over a sheet that was opened since; a focus in it stays.
  const shown = Boolean(arrival || sharing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: run once for each attempt
  useLayoutEffect(() => {
    const popover = layer.current;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const within = popover?.contains(focused);
    if (focused && !within) source.current = focused;
    if (popover?.matches(':popover-open')) popover.hidePopover();
    // Name the invoker: the popover then follows it in tab order.
    if (shown) popover?.showPopover(source.current && { source: source.current });
    if (within) focused?.focus({ preventScroll: true });
  }, [shown, attempt]);

  return (
    // Announce only the notice that is new.
    <div role="status" aria-atomic={false}>
      <div ref={layer} popover="manual" className={styles.layer}>
        {arrival && <Notice onClose={onDismissArrival}>{arrival}</Notice>}
        {sharing && <Notice onClose={onDismissSharing}>{sharing}</Notice>}
      </div>
    </div>
  );
}

interface NoticeProps {
  children: ReactNode;
  onClose: () => void;
}

/** A line over the foot of the page that says something once and can be put away. */
function Notice({ children, onClose }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useRestoredFocus(notice);
  return (
    <div ref={notice} className={styles.notice}>
      <div className={styles.content}>{children}</div>
      <button type="button" className={styles.close} onClick={onClose}>
        {words().close}
      </button>
    </div>
  );
}
