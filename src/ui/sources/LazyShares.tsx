import { type ComponentType, useEffect, useState } from 'react';
import type { SharesProps } from './Shares.tsx';
// With the app's own, so that the part that is fetched is one file.
import './Shares.module.css';

/** The shares, fetched when they are first asked for; they stand below the text, so nothing moves. */
export function LazyShares(props: SharesProps) {
  const [Shares, setShares] = useState<ComponentType<SharesProps>>();

  useEffect(() => {
    let wanted = true;
    import('./Shares.tsx').then(
      (module) => wanted && setShares(() => module.Shares),
      // The text still shows who says what; only the sum of it is missing.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);

  return Shares && <Shares {...props} />;
}
