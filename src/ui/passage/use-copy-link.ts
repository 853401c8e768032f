import { useState } from 'react';

/** What became of the last attempt to copy a link. */
export type CopyResult = { kind: 'copied' } | { kind: 'refused'; link: string };

interface CopyLink {
  result: CopyResult | undefined;
  /** Copies an absolute address. Never throws: a refusal is a result. */
  copy: (link: string) => Promise<void>;
  dismiss: () => void;
}

export function useCopyLink(): CopyLink {
  const [result, setResult] = useState<CopyResult>();
  const copy = async (link: string) => {
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(link);
      setResult({ kind: 'copied' });
    } catch {
      setResult({ kind: 'refused', link });
    }
  };
  return { result, copy, dismiss: () => setResult(undefined) };
}
