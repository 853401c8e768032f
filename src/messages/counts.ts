import { madeOnce } from '#content/made-once.ts';
import { locale, type Words, words } from './catalogue/words.ts';
import { isolated } from './isolated.ts';

type CountedText = keyof Words['counts'];

/** The forms of a text with a number in it. */
type Forms = Words['counts'][CountedText];

/** "1 statement", "4 statements". */
export function countOf(count: number, text: CountedText): string {
  return withNumber(words().counts[text], count);
}

/** "statement" or "statements", for a number that stands elsewhere. */
export function nounFor(count: number, text: CountedText): string {
  return withoutNumber(words().counts[text], count);
}

/** The form that a number asks for, with the number in it. */
export function withNumber(forms: Forms, count: number): string {
  return formFor(forms, count).replace('#', formatNumber(count));
}

export function withoutNumber(forms: Forms, count: number): string {
  return formFor(forms, count).replace('#', '').trim();
}

function formFor(forms: Forms, count: number): string {
  return forms[dataOf(locale()).plurals.select(count)] ?? forms.other ?? '';
}

/** A number in a text of the interface, in the digits of its language. */
export function formatNumber(number: number): string {
  return dataOf(locale()).numbers.format(number);
}

/** "Volodymyr Zelensky, Oleh Kotenko and the UN" */
export function listOf(names: readonly string[]): string {
  return dataOf(locale()).lists.format(names.map(isolated));
}

/** A label that begins a line: "Claims", "Paragraph". */
export function capitalised(label: string): string {
  return label.charAt(0).toLocaleUpperCase(locale()) + label.slice(1);
}

/** Made once for each language: making them takes longer than using them. */
const dataOf = madeOnce((language: string) => ({
  plurals: new Intl.PluralRules(language),
  numbers: new Intl.NumberFormat(language),
  lists: new Intl.ListFormat(language, { type: 'conjunction' }),
}));
