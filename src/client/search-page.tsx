import { createRoot } from 'react-dom/client';
import { hrefUnder } from '#links/addresses.ts';
import {
  buildSearch,
  isEmptySearch,
  parseSearch,
  type SearchRequest,
} from '#links/search-address.ts';
import { readSpeakerValue, SEARCH_FILTERS, searchIndexPath } from '#links/search-index.ts';
import { catalogue as en } from '#messages/catalogue/en.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { speak } from '#messages/catalogue/words.ts';
import type { SearchIndex } from '#ui/search/ask-index.ts';
import { openIndexes } from '#ui/search/open-indexes.ts';
import { moreResults, runSearch } from '#ui/search/run-search.ts';
import { SearchResultsList, type SearchState } from '#ui/search/SearchResultsList.tsx';
import { SEARCH_IDS } from '#ui/search/search-ids.ts';
import { readData } from '#ui/shared/data-attributes.ts';

const BASE = import.meta.env.BASE_URL;

// The page is the site's, and in the site's language.
speak({ words: en, locale: DEFAULT_LOCALE });

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 250;

const form = document.getElementById(SEARCH_IDS.form) as HTMLFormElement;
const root = createRoot(document.getElementById(SEARCH_IDS.results) as HTMLElement);

let index: Promise<SearchIndex> | undefined;
/** How often the index could not be loaded. */
let failures = 0;

/** Pagefind's own script and what every search needs. */
function loadIndex(): Promise<SearchIndex> {
  if (index) return index;
  const hrefs = Array.from({ length: Number(readData(form, 'indexes')) }, (_, i) =>
    hrefUnder(BASE, searchIndexPath(i + 1)),
  );
  const [first = '', ...others] = hrefs;
  // A browser may keep a module that could not be loaded, under its address.
  const again = failures > 0 ? `?${failures}` : '';
  index = import(/* @vite-ignore */ `${first}/pagefind.js${again}`).then((pagefind) =>
    openIndexes(pagefind, others),
  );
  // A failure is not kept: the next search tries again.
  index.catch(() => {
    index = undefined;
    failures += 1;
  });
  return index;
}

/** The page's own title, after the name of a search. */
const pageTitle = document.title;

/** The latest search: what an earlier one finds later is left out. */
let latest = 0;

async function search(request: SearchRequest) {
  latest += 1;
  const own = latest;
  const name = request.query || request.speaker;
  document.title = name === '' ? pageTitle : `${name} – ${pageTitle}`;
  const show = (state: SearchState) => {
    if (own === latest) render(state);
  };
  if (isEmptySearch(request)) return show({ kind: 'idle' });
  show({ kind: 'searching' });
  try {
    show({ kind: 'found', results: await runSearch(request, await loadIndex()) });
  } catch {
    show({ kind: 'failed' });
  }
}

function render(state: SearchState) {
  const onMore = async () => {
    if (state.kind !== 'found') return;
    const own = latest;
    const { passages, pages } = state.results;
    const known = { passages: passages.length, pages: pages.length };
    const more = await moreResults(state.results).then(
      (results): SearchState => ({ kind: 'found', results, known }),
      (): SearchState => ({ kind: 'failed' }),
    );
    if (own === latest) render(more);
  };
  root.render(<SearchResultsList state={state} base={BASE} onMore={onMore} />);
}

/** What the form asks for. */
function readForm(): SearchRequest {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return parseSearch(new URLSearchParams(entries).toString());
}

/** Fills the form with what the address asks for, and asks it. */
function searchFromAddress() {
  const request = parseSearch(location.search);
  const values = {
    q: request.query,
    in: request.scope,
    speaker: request.speaker,
    kind: request.kind ?? '',
    from: request.from ?? '',
    to: request.to ?? '',
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    field.value = String(value);
  }
  // What narrows the search is seen; what nobody asked for need not be.
  const narrowing = form.querySelector('details');
  if (narrowing && buildSearch({ ...request, query: '' }) !== '') narrowing.open = true;
  search(request);
}

function addressOf(request: SearchRequest): string {
  return location.pathname + buildSearch(request);
}

let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const request = readForm();
    history.replaceState(null, '', addressOf(request));
    search(request);
  }, PAUSE);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  const request = readForm();
  if (addressOf(request) !== location.pathname + location.search) {
    history.pushState(null, '', addressOf(request));
  }
  search(request);
});

addEventListener('popstate', searchFromAddress);

/** Offers the names of all who are quoted. Without the index a name can be typed all the same. */
async function offerNames() {
  const list = document.getElementById(SEARCH_IDS.speakers);
  if (!list || list.childElementCount > 0) return;
  const filters = await loadIndex()
    .then((loaded) => loaded.filters())
    .catch(() => ({}) as Record<string, Record<string, number>>);
  const values = Object.keys(filters[SEARCH_FILTERS.speaker] ?? {});
  const names = new Set(values.map((value) => readSpeakerValue(value).name));
  list.replaceChildren(...[...names].toSorted().map((name) => new Option(name, name)));
}

form.querySelector('[name="speaker"]')?.addEventListener('focus', offerNames);

// Somebody may have typed before this script came.
const typed = readForm();
if (isEmptySearch(typed)) searchFromAddress();
else search(typed);
loadIndex();
