import { useCallback, useEffect, useState } from 'react';

/** What became of the last attempt to copy a link. */
export type CopyResult = { kind: 'copied' } | { kind: 'refused'; link: string };

interface CopyLink {
  result: CopyResult | undefined;
  /** Copies an absolute address. Never throws: a refusal is a result. */
  copy: (link: string) => Promise<void>;
  dismiss: () => void;
}

/** How long a success is shown; a refusal waits for the reader. */
const SUCCESS_MS = 6_000;

export function useCopyLink(): CopyLink {
  const [result, setResult] = useState<CopyResult>();

  useEffect(() => {
    if (result?.kind !== 'copied') return;
    const timer = setTimeout(() => setResult(undefined), SUCCESS_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const dismiss = useCallback(() => setResult(undefined), []);
  const copy = useCallback(async (link: string) => {
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(link);
      setResult({ kind: 'copied' });
    } catch {
      setResult({ kind: 'refused', link });
    }
  }, []);
  return { result, copy, dismiss };
}
