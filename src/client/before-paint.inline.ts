import { parseReaderSearch } from '#links/reader-search.ts';
import { setData } from '#ui/shared/data-attributes.ts';
import { setReadingFont } from '#ui/shared/reading-font.ts';
import { followTheme } from '#ui/theme/theme.ts';

/*
 * Runs inline in the head, before anything is painted: the chosen theme, the reading font, the sign
 * that scripts run, and the filter and view of the address, which wait on the root element until their
 * controls have come.
 */
const page = document.documentElement;
followTheme(new AbortController().signal);
setReadingFont();
setData(page, 'scripted', '');
const { speakers, depth, view } = parseReaderSearch(location.search);
if (speakers.length > 0) {
  setData(page, 'speakers', speakers.join(' '));
  setData(page, 'depth', depth);
}
setData(page, 'view', view);
