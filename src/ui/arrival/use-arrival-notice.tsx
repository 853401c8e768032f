import { type ReactNode, useEffect, useState } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { changesSinceLink, splitSince } from '#selectors/since-link.ts';
import { ArrivalNotice, hasArrivalNotice } from './ArrivalNotice.tsx';
import { type Arrival, arrivalTarget, type RedirectedId } from './arrival.ts';

interface Arriving {
  article: Article;
  revision: number;
  loadLedger: () => Promise<Ledger | undefined>;
  arrival: Arrival;
  linkRevision: number | undefined;
  base: string;
}

/** What there is to say about the way to this passage, until the reader has put it away. */
export function useArrivalNotice({
  article,
  revision,
  loadLedger,
  arrival,
  linkRevision,
  base,
}: Arriving): {
  content: ReactNode;
  dismiss: () => void;
} {
  const redirected = useRedirectedId(arrival);
  const target = arrivalTarget(arrival);
  const leads = target !== undefined || arrival.kind === 'none';
  const old = leads && linkRevision !== undefined && linkRevision < revision;
  const ledger = useLedger(old || arrival.kind === 'withdrawn', loadLedger);
  const parts =
    old && ledger && target !== undefined && !redirected
      ? splitSince(article, ledger, linkRevision, target)
      : undefined;
  const detour = parts ?? redirected;
  const link = detour ?? { from: target, to: target === undefined ? [] : [target] };
  const changes = old && ledger ? changesSinceLink(article, ledger, linkRevision, link) : undefined;

  const [dismissed, setDismissed] = useState<Arrival>();
  const props = { arrival, detour, changes, ledger, language: article.language, base };
  const shown = hasArrivalNotice(props) && dismissed !== arrival;
  return {
    content: shown && <ArrivalNotice {...props} />,
    dismiss: () => setDismissed(arrival),
  };
}

/** The article's ledger, fetched when it is first needed. Where it cannot be had, readers go without. */
function useLedger(needed: boolean, load: () => Promise<Ledger | undefined>): Ledger | undefined {
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

/**
 * The way that led here by an author's answer. The address is corrected at once, so it is remembered
 * for as long as the reader stays at one of the passages it leads to.
 */
function useRedirectedId(arrival: Arrival): RedirectedId | undefined {
  const [detour, setDetour] = useState<RedirectedId>();
  if ('to' in arrival) {
    if (detour?.from !== arrival.from) setDetour(arrival);
    return arrival;
  }
  if (arrival.kind === 'here' && detour?.to.includes(arrival.id)) return detour;
  if (detour) setDetour(undefined);
  return undefined;
}
