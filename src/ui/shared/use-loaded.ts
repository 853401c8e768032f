import { useEffect, useState } from 'react';

/** What a chunk of the app holds, once it has come; `null` where it cannot be had. `load` never changes. */
export function useLoaded<T>(load: () => Promise<T>): T | null | undefined {
  const [loaded, setLoaded] = useState<T | null>();

  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => wanted && setLoaded(() => module),
      () => wanted && setLoaded(null),
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  return loaded;
}
