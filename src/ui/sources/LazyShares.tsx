import { useLoaded } from '../page/use-loaded.ts';
import type { SharesProps } from './Shares.tsx';
// With the app's own, so that the part that is fetched is one file.
import './Shares.module.css';

const load = () => import('./Shares.tsx');

/**
 * The shares, fetched when they are first asked for; they stand below the text, so nothing moves. Where
 * they cannot be had, the text still shows who says what.
 */
export function LazyShares(props: SharesProps) {
  const loaded = useLoaded(load);
  return loaded && <loaded.Shares {...props} />;
}
