import { useEffect, useState } from 'react';

/** What a chunk of the app holds, once it has come; nothing where it cannot be had. `load` never changes. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();

  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => wanted && setLoaded(() => module),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  return loaded;
}
