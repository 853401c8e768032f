/** The ids of the search page's own elements. */
export const SEARCH_IDS = {
  form: 'otr-search',
  hint: 'otr-search-hint',
  speakers: 'otr-search-speakers',
  results: 'otr-search-results',
} as const;
