import { readData, setData } from '#ui/shared/data-attributes.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'theme';

/**
 * Shows the theme kept from an earlier visit before the first paint, so that no page flashes in another,
 * then follows its control and choices made in other tabs.
 */
export function followTheme(signal: AbortSignal): void {
  const follow = () => showTheme(storedTheme());
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    const theme = themeOf(target.value);
    showTheme(theme);
    storeTheme(theme);
  };
  follow();
  document.addEventListener('DOMContentLoaded', checkShown, { signal });
  document.addEventListener('change', choose, { signal });
  window.addEventListener('storage', follow, { signal });
}

/** The theme kept from an earlier visit; the system's where storage is empty, denied or corrupt. */
function storedTheme(): Theme {
  try {
    return themeOf(localStorage.getItem(STORAGE_KEY));
  } catch {
    return 'system';
  }
}

/** Keeps a theme for later visits; where storage is full or denied the choice lasts for this page. */
function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // The choice is already shown; only its being remembered is lost.
  }
}

function showTheme(theme: Theme): void {
  setData(document.documentElement, 'theme', theme === 'system' ? undefined : theme);
  checkShown();
}

/** Sets the control, where it has come. */
function checkShown(): void {
  const theme = readData(document.documentElement, 'theme') ?? 'system';
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    radio.checked = radio.value === theme;
  }
}

function themeOf(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}
