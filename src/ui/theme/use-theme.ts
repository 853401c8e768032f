import { useEffect, useState } from 'react';
import { showTheme, storedTheme, storeTheme, type Theme } from './theme.ts';

/** The chosen theme, and a way to choose another. Follows a choice made in another tab. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>('system');

  useEffect(() => {
    const follow = () => {
      const stored = storedTheme();
      setTheme(stored);
      showTheme(stored);
    };
    follow();
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);

  const choose = (chosen: Theme) => {
    setTheme(chosen);
    showTheme(chosen);
    storeTheme(chosen);
  };
  return [theme, choose];
}
