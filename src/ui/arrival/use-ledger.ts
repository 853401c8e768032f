import { useEffect, useState } from 'react';
import type { Ledger } from '#content/ledger.ts';

/** The article's ledger, fetched when it is first needed. Where it cannot be had, readers go without. */
export function useLedger(
  needed: boolean,
  load: () => Promise<Ledger | undefined>,
): Ledger | undefined {
  const [ledger, setLedger] = useState<Ledger>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: one article, one ledger
  useEffect(() => {
    if (!needed || ledger) return;
    let wanted = true;
    load().then(
      (loaded) => wanted && setLedger(loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [needed, ledger]);

  return ledger;
}
