import { useLoaded } from '#ui/shared/use-loaded.ts';
import type { WordCountsProps } from './WordCounts.tsx';

const load = () => import('./WordCounts.tsx');

/**
 * The word counts, fetched when they are first asked for. The page's foot waits for them (or for their
 * failure, `data-word-counts`), so that it does not move.
 */
export function LazyWordCounts(props: WordCountsProps) {
  const loaded = useLoaded(load);
  return loaded === null ? (
    <span data-word-counts="" />
  ) : (
    loaded && <loaded.WordCounts {...props} />
  );
}
