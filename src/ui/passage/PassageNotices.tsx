import type { ReactNode } from 'react';
import { ManualCopy } from './ManualCopy.tsx';
import { Notice } from './Notice.tsx';
import type { CopyResult } from './use-copy-link.ts';

interface PassageNoticesProps {
  /** How the reader got here, where there is something to say about it. */
  arrival: ReactNode;
  onDismissArrival: () => void;
  copyResult: CopyResult | undefined;
  onDismissCopy: () => void;
}

/** What there is to say about links: one that is not plainly right, one that was copied or could not be. */
export function PassageNotices(props: PassageNoticesProps) {
  const { arrival, onDismissArrival, copyResult, onDismissCopy } = props;
  return (
    <div role="status">
      {arrival && <Notice onClose={onDismissArrival}>{arrival}</Notice>}
      {copyResult && (
        <Notice onClose={onDismissCopy}>
          {copyResult.kind === 'copied' ? 'Link copied.' : <ManualCopy link={copyResult.link} />}
        </Notice>
      )}
    </div>
  );
}
