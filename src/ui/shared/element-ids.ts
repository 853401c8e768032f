/** The ids of the app's own elements. Articles may not use the prefix, so passages never meet them. */
export const ELEMENT_IDS = {
  article: 'otr-article',
  speakers: 'otr-speakers',
  speakersTitle: 'otr-speakers-title',
  speakersContent: 'otr-speakers-content',
  facts: 'otr-facts',
  factsTitle: 'otr-facts-title',
  factsContent: 'otr-facts-content',
  wordCounts: 'otr-word-counts',
  corrections: 'otr-corrections',
  display: 'otr-display',
  text: 'otr-text',
} as const;
