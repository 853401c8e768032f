import { useLoaded } from '../page/use-loaded.ts';
import type { SharesProps } from './Shares.tsx';
// With the app's own, so that the part that is fetched is one file.
import './Shares.module.css';

const load = () => import('./Shares.tsx');

/**
 * The shares, fetched when they are first asked for. Only the page's foot stands below them, which is
 * not shown until they have come (`data-shares`), or cannot be had: the text shows who says what anyway.
 */
export function LazyShares(props: SharesProps) {
  const loaded = useLoaded(load);
  return loaded === null ? <span data-shares="" /> : loaded && <loaded.Shares {...props} />;
}
