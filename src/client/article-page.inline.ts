import { parsePassageHash } from '#links/passage-hash.ts';
import { parseReaderSearch } from '#links/reader-search.ts';
import { readData } from '#ui/shared/data-attributes.ts';
import { showChoice, showTarget } from '#ui/shared/document-state.ts';
import { focusPassage, goToPassage, keepScrollOf } from '#ui/shared/go-to-passage.ts';
import { showPage } from './show-page.ts';

/*
 * Runs inline at the end of an article's HTML, long before the app arrives, so that the first view is
 * already filtered and already at its passage.
 */
const { view = 'story', ...filter } = parseReaderSearch(location.search);
if (location.search) showChoice({ ...filter, view });
// What is hidden could not have the focus.
showPage();
showPassage();
// Until the app arrives, a link that is followed on the page is marked here as well.
addEventListener('hashchange', () => {
  if (performance.getEntriesByName('hydrated').length === 0) showPassage();
});
// A browser moves the focus to what the address names, some time after this has run. The place of an
// earlier id takes it and hands it on to the passage.
document.addEventListener('focusin', ({ target }) => {
  const now = readData(target as HTMLElement, 'now');
  const passage = now && document.querySelector<HTMLElement>(`main [id="${now}"]`);
  if (passage) focusPassage(passage);
});

function showPassage() {
  const passage = parsePassageHash(location.hash);
  const element = showTarget(passage.kind === 'passage' ? passage.id : undefined);
  if (!element) return;
  keepScrollOf(true);
  // Words named by a text fragment lie within the passage, and the browser has gone to them itself.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const toWords = visit?.type === 'navigate' && visit.name.includes(':~:text=');
  if (toWords) focusPassage(element);
  else goToPassage(element);
}
