import { parseReaderChoice } from '#links/reader-search.ts';
import { markChoice, markWhileLoading, onControlChange, readChoice } from '#ui/filter/controls.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';
import { setReadingFont } from '#ui/shared/reading-font.ts';
import { followTheme } from '#ui/theme/theme.ts';

/**
 * Sets up the page before the first paint: the theme, the reading font, the mark that scripts run, and
 * the filter and view of the address. The controls take over the last two once the page has loaded.
 */
export function startPage(signal: AbortSignal): void {
  const page = document.documentElement;
  followTheme(signal);
  setReadingFont();
  setData(page, 'scripted', '');
  const choice = parseReaderChoice(location.search);
  const known = readData(page, 'known')?.split(' ') ?? [];
  markChoice({ ...choice, speakers: choice.speakers.filter((id) => known.includes(id)) });
  onControlChange((pressed) => {
    if (document.readyState === 'loading') markWhileLoading(pressed);
    else markChoice(readChoice());
  }, signal);
}
