import { type ReactNode, useState } from 'react';
import type { Article } from '#content/article.ts';
import type { Ledger } from '#content/ledger.ts';
import { earlierWords } from '#content/ledger.ts';
import { publishedPassages } from '#content/passages.ts';
import { ArrivalNotice, hasArrivalNotice } from './ArrivalNotice.tsx';
import { type Arrival, arrivalTarget } from './arrival.ts';
import { useLedger } from './use-ledger.ts';
import { useRedirectedId } from './use-redirected-id.ts';

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
  const detour = useRedirectedId(arrival);
  const target = arrivalTarget(arrival);
  const old = linkRevision !== undefined && linkRevision < revision && target !== undefined;
  const ledger = useLedger(old || arrival.kind === 'withdrawn', loadLedger);
  // What was split is compared with all of its parts.
  const standing = publishedPassages(article);
  const now = (detour ? detour.to : [target])
    .flatMap((id) => (id === undefined ? [] : (standing.get(id)?.words ?? [])))
    .join(' ');
  const then =
    old && ledger ? earlierWords(ledger, detour?.from ?? target, linkRevision, now) : undefined;
  const earlier = then && { ...then, now };

  const [dismissed, setDismissed] = useState<Arrival>();
  const props = { arrival, detour, earlier, ledger, language: article.language, base };
  const shown = hasArrivalNotice(props) && dismissed !== arrival;
  return {
    content: shown && <ArrivalNotice {...props} />,
    dismiss: () => setDismissed(arrival),
  };
}
