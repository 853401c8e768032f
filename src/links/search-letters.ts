/** Letters that Unicode does not decompose, with what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĳ: 'ij',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  ə: 'e',
};

const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'giu');

/** Replaces these letters by small plain ones; all else stays, spaces included. */
export function plainLetters(text: string): string {
  return text.replace(LETTERS, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}
