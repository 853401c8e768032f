import { useLoaded } from '#ui/shared/use-loaded.ts';
import type { WordCountsProps } from './WordCounts.tsx';
// With the app's own, so that the part that is fetched is one file.
import './WordCounts.module.css';

const load = () => import('./WordCounts.tsx');

/**
 * The shares, fetched when they are first asked for. Only the page's foot stands below them, which is
 * not shown until they have come (`data-shares`), or cannot be had: the text shows who says what anyway.
 */
export function LazyWordCounts(props: WordCountsProps) {
  const loaded = useLoaded(load);
  return loaded === null ? <span data-shares="" /> : loaded && <loaded.WordCounts {...props} />;
}
