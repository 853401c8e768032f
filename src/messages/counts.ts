/** The language of the interface. An article's own words and dates are in its own. */
const LOCALE = 'en-GB';

const NOUNS = {
  statement: { one: 'statement', other: 'statements' },
  claim: { one: 'claim', other: 'claims' },
  account: { one: 'account', other: 'accounts' },
  article: { one: 'article', other: 'articles' },
  result: { one: 'result', other: 'results' },
  paragraph: { one: 'paragraph', other: 'paragraphs' },
} as const;

export type CountedNoun = keyof typeof NOUNS;

const plurals = new Intl.PluralRules(LOCALE);

/** "statement" or "statements", as the number wants it. */
export function nounFor(count: number, noun: CountedNoun): string {
  return plurals.select(count) === 'one' ? NOUNS[noun].one : NOUNS[noun].other;
}

/** "1 statement", "4 statements". */
export function countOf(count: number, noun: CountedNoun): string {
  return `${count} ${nounFor(count, noun)}`;
}

const conjunction = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** "Volodymyr Zelensky, Oleh Kotenko and the UN" */
export function listOf(names: readonly string[]): string {
  return conjunction.format(names);
}

/** A label that begins a line: "Claims", "Paragraph". */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
