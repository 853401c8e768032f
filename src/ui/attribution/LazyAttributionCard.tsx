import { useEffect, useState } from 'react';
import { useLoaded } from '#ui/shared/use-loaded.ts';
import type { AttributionCardProps } from './AttributionCard.tsx';
import { type PressedSource, pressedSource } from './pressed-source.ts';

const load = () => import('./AttributionCard.tsx');

/** The card, fetched when words are first pressed. */
export function LazyAttributionCard(props: AttributionCardProps) {
  const loaded = useLoaded(load);
  return loaded && <loaded.AttributionCard {...props} />;
}

/** The quoted words or the name that the reader has pressed, until the card about them closes. */
export function usePressedSource(): [PressedSource | undefined, close: () => void] {
  const [pressed, setPressed] = useState<PressedSource>();

  useEffect(() => {
    const press = (event: Event) => {
      // A double click selects a word: cancel what its first click opened.
      if (event instanceof MouseEvent && event.detail > 1) setPressed(undefined);
      const source = pressedSource(event);
      if (!source) return;
      event.preventDefault();
      setPressed(source);
    };
    document.addEventListener('click', press);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('keydown', press);
    };
  }, []);

  return [pressed, () => setPressed(undefined)];
}
