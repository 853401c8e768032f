/** Whether a tag names a language: names have two or three letters, longer ones the form of a tag alone. */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(Intl.getCanonicalLocales(tag)[0] ?? '');
  } catch {
    return false;
  }
}
