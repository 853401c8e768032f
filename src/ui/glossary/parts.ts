/** The page's parts, in their order. Three of them gather entries; the others are entries themselves. */
export const PARTS = {
  kinds: 'Kinds of statement',
  checks: 'Checks',
  bounds: 'Bounds',
  comparing: 'Comparing claims',
  shares: 'WordCounts of the text',
  map: 'The map',
  days: 'Days',
  corrections: 'Corrections',
  links: 'Links',
  data: 'Data',
} as const;

export type PartId = keyof typeof PARTS;
