/** The ids of the app's own elements. Articles may not use the prefix, so passages never meet them. */
export const ELEMENT_IDS = {
  article: 'otr-article',
  data: 'otr-data',
  speakers: 'otr-speakers',
  speakersTitle: 'otr-speakers-title',
  facts: 'otr-facts',
  factsTitle: 'otr-facts-title',
  wordCounts: 'otr-word-counts',
  figures: 'otr-figures',
  corrections: 'otr-corrections',
  documents: 'otr-documents',
  display: 'otr-display',
  sheet: 'otr-sheet',
  tools: 'otr-tools',
  selection: 'otr-selection',
} as const;
