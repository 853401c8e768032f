import type { PassageHash } from '#links/passage-hash.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { Notice } from './Notice.tsx';
import type { CopyResult } from './use-copy-link.ts';

interface PassageNoticesProps {
  /** Set where the address asks for a passage that the article does not have. */
  missing: Exclude<PassageHash, { kind: 'none' }> | undefined;
  onDismissMissing: () => void;
  copyResult: CopyResult | undefined;
  onDismissCopy: () => void;
}

/** What there is to say about links: one that leads nowhere, one that was copied, one that could not be. */
export function PassageNotices(props: PassageNoticesProps) {
  const { missing, onDismissMissing, copyResult, onDismissCopy } = props;
  return (
    <div role="status">
      {missing && (
        <Notice onClose={onDismissMissing}>
          {missing.kind === 'passage'
            ? `This article has no passage “${missing.id}”. Here it is from the top.`
            : 'The link to a passage is damaged. Here is the article from the top.'}
        </Notice>
      )}
      {copyResult && (
        <Notice onClose={onDismissCopy}>
          {copyResult.kind === 'copied' ? 'Link copied.' : <ManualCopy link={copyResult.link} />}
        </Notice>
      )}
    </div>
  );
}
