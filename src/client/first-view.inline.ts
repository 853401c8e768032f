import { parsePassageHash } from '#links/passage-hash.ts';
import { parseReaderSearch } from '#links/reader-search.ts';
import { recedeOthers } from '#ui/facts/panel-links.ts';
import { focusPassage, goToPassage, keepScrollOf } from '#ui/shared/go-to-passage.ts';
import { showPage } from './show-page.ts';

/*
 * Runs inline at the end of an article's HTML, long before the app arrives: the first view is already
 * filtered and already at its passage. It sets only what React will set to the same values, so that
 * hydration changes nothing; tests compare the two.
 */
showFilter();
// What is hidden could not have the focus.
showPage();
showPassage();
// Until the app arrives, a link that is followed on the page is marked here as well.
addEventListener('hashchange', () => {
  if (performance.getEntriesByName('hydrated').length > 0) return;
  for (const marked of all('[data-target]')) delete marked.dataset.target;
  showPassage();
});
// A browser moves the focus to what the address names, some time after this has run, and takes it from
// the passage if that cannot have it: so the place of an earlier id can, and hands it on.
document.addEventListener('focusin', ({ target }) => {
  const { now } = (target as HTMLElement).dataset;
  const passage = now && find(`main [id="${now}"]`);
  if (passage) focusPassage(passage);
});

function showFilter() {
  const { speakers, depth, view } = parseReaderSearch(location.search);
  if (view) {
    const main = find('main');
    if (main) main.dataset.view = view;
    find('header [aria-pressed]')?.setAttribute('aria-pressed', 'true');
  }
  const items = speakers.flatMap((name) => [...all(`[data-speaker~="${name}"]`)]);
  const known = items.flatMap((item) => item.dataset.speaker?.split(' ')[0] ?? []);
  if (known.length === 0) return;

  for (const pressed of all('aside [aria-pressed="true"]')) pressed.ariaPressed = 'false';
  for (const item of items) {
    item.querySelector('button')?.setAttribute('aria-pressed', 'true');
    item.querySelector('[hidden]')?.removeAttribute('hidden');
  }
  for (const choice of all<HTMLFieldSetElement>('fieldset[disabled]')) choice.disabled = false;
  for (const choice of all<HTMLInputElement>(`[name="depth"][value="${depth}"]`)) {
    choice.checked = true;
  }
  for (const words of all('[data-by]')) {
    if (words.dataset.by?.split(' ').some((by) => known.includes(by)))
      words.dataset.state = 'chosen';
  }
  recedeOthers(known);
  for (const paragraph of all('main p[id]')) {
    paragraph.dataset.state = paragraph.querySelector('[data-state]') ? 'hit' : 'receded';
    if (paragraph.parentElement) paragraph.parentElement.dataset.depth = depth;
  }
}

function showPassage() {
  const passage = parsePassageHash(location.hash);
  const found = passage.kind === 'passage' ? find(`main [id="${passage.id}"]`) : null;
  // An earlier id stands for the passage that it leads to now.
  const element = found?.dataset.now ? find(`main [id="${found.dataset.now}"]`) : found;
  if (!element) return;
  element.dataset.target = '';
  for (const part of all(`[data-part-of="${element.id}"]`)) part.dataset.target = '';
  keepScrollOf(true);
  // Words named by a text fragment lie within the passage, and the browser has gone to them itself.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const toWords = visit?.type === 'navigate' && visit.name.includes(':~:text=');
  if (toWords) focusPassage(element);
  else goToPassage(element);
}

function find(selector: string) {
  return document.querySelector<HTMLElement>(selector);
}

function all<E extends HTMLElement = HTMLElement>(selector: string) {
  return document.querySelectorAll<E>(selector);
}
