/** What fonts lack, though every reader knows a character that looks the same. */
const LOOKALIKES: readonly [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/\u2012/g, '–'],
  [/\u2015/g, '—'],
  [/\u202f/g, '\u00a0'],
  [/[\u2000-\u200a\u205f]/g, ' '],
];

/** No line begins with an ellipsis, and none ends between a number and what it counts: "9 sq km". */
const BOUND_SPACE = / (?=…|\.\.\.)|(?<=\d) (?=\p{Ll})|(?<=\d \p{Ll}{1,2}) (?=\p{Ll}{1,2}\b)/gu;

/**
 * A text as it can be drawn: without characters that are not seen, with those that fonts have, and
 * with the spaces held together that no line should break at.
 */
export function printableText(text: string): string {
  const seen = text
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), seen)
    .replace(BOUND_SPACE, '\u00a0')
    .normalize('NFC');
}

/** The distinct letters and signs of a text, but for those that every font has. */
export function lettersOf(text: string): string {
  return [...new Set(text.replace(/[\s\x21-\x7e]/g, ''))].join('');
}
