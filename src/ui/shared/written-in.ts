/** Scripts that run from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** What an element with words in a language says of it: from left to right is what a page is anyway. */
export function writtenIn(language: string): { lang: string; dir?: 'rtl' } {
  const { script = '' } = new Intl.Locale(language).maximize();
  return { lang: language, ...(RIGHT_TO_LEFT.includes(script) && { dir: 'rtl' }) };
}
