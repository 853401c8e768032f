import nlp from 'compromise/two';
import type { LanguageTable } from '../language/table.ts';

const PARTICLES =
  'de|del|della|di|da|dos|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|ben|st|y|zu|af|av|und';

const CAPITAL = String.raw`(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Rev|St|Jr|Sr|Hon)\.|\p{Lu}[\p{L}\p{M}’'\-‑]*)`;

/** Capitalised words in a row, with the small words that stand within names. */
export const NAME_RUN = new RegExp(
  `${CAPITAL}(?:(?: (?:${PARTICLES}))* ${CAPITAL}|-${CAPITAL})*`,
  'gu',
);

export function isNameRun(words: string): boolean {
  return new RegExp(`^(?:${NAME_RUN.source})$`, 'u').test(words);
}

/** The last word of a name, with the small words before it that belong to it: “van Dyck”. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word));
  let from = words.length - 1;
  while (from > 1 && new RegExp(`^(?:${PARTICLES})$`, 'u').test(words[from - 1] ?? '')) from -= 1;
  return words
    .slice(Math.max(0, from))
    .join(' ')
    .replace(/[’']s$/, '');
}

export function lastRun(main: string): string | undefined {
  const run = [...main.replace(/[’']s?$/, '').matchAll(NAME_RUN)].at(-1);
  if (!run || run.index + run[0].length !== main.replace(/[’']s?$/, '').length) return undefined;
  // “Reuters’s Ana Orr”: what stands before the possessive is no part of the name.
  return run[0]
    .replace(/^.*[’']s? /, '')
    .replace(
      /^(?:The|A|An|Das|Der|Die|Dem|Den|Des|Eine?[nmrs]?|Le|La|Les|Un|Une|One|Another|Some|But|And|Mr|Mrs|Ms) (?=\p{Lu})/u,
      (lead) => (/^M/.test(lead) ? lead : ''),
    );
}

/** Takes the titles off a name: “Foreign Minister Ana Orr”. */
export function withoutTitles(
  run: string,
  table: LanguageTable,
  isArticled = false,
): { name: string; title: string } {
  const words = run.split(' ');
  const last = words.findLastIndex(
    (word, i) => i < words.length - 1 && table.roles.test(word.replace(/\.$/, '')),
  );
  // “der Imker Gernot Pohl”: German has no article before a name alone.
  const from = table.capitalNouns && last === -1 && words.length > 2 && isArticled ? 0 : last;
  return { name: words.slice(from + 1).join(' '), title: words.slice(0, from + 1).join(' ') };
}

/** “Brannock Ferries”: a plural noun where a surname would stand, behind no first name. */
export function isFirm(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && isCommonPlural(rest.at(-1) ?? '') && !nlp(first).has('#FirstName');
}

/** “Shops”, “Inspectors”: a common noun that its sentence begins with. */
export function isCommonPlural(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+s$/u.test(word) &&
    nlp(word.toLowerCase()).has('#Plural') &&
    !nlp(word).has('#ProperNoun')
  );
}

export function isPlural(head: string): boolean {
  return (
    (/[^s]s$/.test(head) && !/(?:us|is|ss)$/.test(head)) ||
    /^(?:police|people|men|women|children|both|some|many|others)$/.test(head)
  );
}

export function lastWord(words: string): string {
  return words.trim().split(' ').at(-1) ?? words;
}

export function modifiersOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s-]+/)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:the|of|for|in|at|from|and|with|on|one|two|three|some|several|many|other)$/.test(word),
    );
}

/** Whether words stand for somebody: “she”, and the “her” of “in her view”. */
export function isPronoun(words: string, { pronouns, possessives }: LanguageTable): boolean {
  const lower = words.toLowerCase();
  return Object.hasOwn(pronouns, lower) || Object.hasOwn(possessives, lower);
}
