import { useLoaded } from '#ui/shared/use-loaded.ts';
import type { SelectionToolsProps } from './SelectionTools.tsx';

const load = () => import('./SelectionTools.tsx');

/** The tools for selected words, fetched when words are first selected; the browser's own remain without. */
export function LazySelectionTools(props: SelectionToolsProps) {
  const loaded = useLoaded(load);
  return loaded && <loaded.SelectionTools {...props} />;
}
