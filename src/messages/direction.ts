export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction that a language is written in. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
