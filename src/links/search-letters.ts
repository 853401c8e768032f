/** Letters that Unicode does not take apart into a plain one and a mark, as people type them without. */
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

/** Writes such letters plainly, in small letters; every other one stays. A word stays one word. */
export function plainLetters(text: string): string {
  return text.replace(/[æðđħıĳłŋøœßþŧə]/giu, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}
