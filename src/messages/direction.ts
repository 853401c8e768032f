import { madeOnce } from '#content/made-once.ts';

export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction that a language is written in. */
export const directionOf = madeOnce((language: string): Direction => {
  const { script = '' } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
});
