import { type Card, cardLabel } from './card.ts';
import { type FontsForText, fontsFor } from './card-fonts.ts';

/** A card with all its texts as they can be drawn. */
export function printable({ kind, language, ...texts }: Card): Card {
  const drawn = Object.entries(texts).map(([part, text]) => [part, printableText(text)]);
  return { kind, language, ...Object.fromEntries(drawn) };
}

/** What a card is set in. The site's name is on each, and an ellipsis may be. */
export function fontsOf(card: Card): FontsForText {
  const { kind: _kind, language, ...texts } = card;
  const label = cardLabel(card) ?? '';
  return fontsFor(['On the Record …', label, ...Object.values(texts)].join(' '), language);
}

/** The letters of a card that no font has. With any, there is no picture: an empty box would be one. */
export function lettersWithoutFont(card: Card): string {
  return fontsOf(printable(card)).missing;
}

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
 * A text as it can be drawn: without characters that are not seen (but those that part or join letters),
 * with those that fonts have, and with the spaces held together that no line should break at.
 */
function printableText(text: string): string {
  const seen = text
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), seen)
    .replace(BOUND_SPACE, '\u00a0')
    .normalize('NFC');
}
