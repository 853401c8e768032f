import { parseReaderChoice } from '#links/reader-search.ts';
import { markChoice, markWhileLoading, onControlChange, readChoice } from '#ui/filter/controls.ts';
import { readData, setData } from '#ui/shared/data-attributes.ts';
import { setReadingFont } from '#ui/shared/reading-font.ts';
import { followTheme } from '#ui/theme/theme.ts';

/**
 * Before anything is painted: shows the chosen theme, the reading font, the sign that scripts run, and
 * the filter and view of the address, which their controls take over once all have come.
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
