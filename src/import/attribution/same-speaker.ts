import type { SourceWords } from './read-source.ts';
import type { FoundSpeaker } from './speakers.ts';

export function lastOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

export function hasWord(words: string, word: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some(
      (one) =>
        one === word || (one.length > 5 && word.length > 5 && one.slice(0, 5) === word.slice(0, 5)),
    );
}

/** The same body in other words: “Officials in Ukraine” and “Ukrainian officials”. */
export function sameBody(one: FoundSpeaker, words: SourceWords): boolean {
  if (one.name.toLowerCase() === words.name.toLowerCase())
    return (
      words.form !== 'description' ||
      words.definite ||
      words.plural ||
      one.kind !== 'person' ||
      !/^(?:an?|one|another|some|two|three|ein|eine|un|une) /i.test(words.name)
    );
  if (one.head !== words.head || one.modifiers.length === 0 || words.modifiers.length === 0)
    return false;
  if (!words.plural && words.form !== 'body' && !words.definite) return false;
  const [few, many] =
    one.modifiers.length <= words.modifiers.length
      ? [one.modifiers, words.modifiers]
      : [words.modifiers, one.modifiers];
  return few.every(
    (word) => word === words.head || many.some((other) => other.slice(0, 5) === word.slice(0, 5)),
  );
}

const COMMERCIAL =
  /^(?:company|firm|group|airline|maker|manufacturer|operator|owner|retailer|chain|bank|brewery|dairy|supplier|developer|publisher)$/;

const GENERIC =
  /^(?:organisation|organization|agency|charity|newspaper|paper|broadcaster|body|authority|institution|union|association|department|office|council|ministry)$/;

const PUBLIC =
  /\b(?:guard|office|agency|ministry|council|board|department|commission|police|government|court|university|hospital|association|union|federation|army|church|society|league|institute|regulator)\b/i;

/** Whether a body of this name may be called so: “the company”, “the museum”. */
export function comesBackTo(name: string, { head, modifiers }: SourceWords): boolean {
  if (hasWord(name, head)) return modifiers.every((word) => word === head || hasWord(name, word));
  return COMMERCIAL.test(head) && modifiers.length <= 1 && !PUBLIC.test(name);
}

export function lastMention({ mentions }: FoundSpeaker): number {
  return mentions.at(-1)?.end ?? 0;
}

/** The noun of a role: “investigator” in “chief police investigator for the region”. */
export function roleHead(role: string): string {
  const [main = role] = role.split(/,| (?:of|for|in|at|from|with|to|on) /);
  return (main.trim().split(' ').at(-1) ?? '').toLowerCase();
}

/** Whether a speaker’s name or role holds the words of “the …”. */
export function isNamedSo(one: FoundSpeaker, words: SourceWords): boolean {
  const isPerson = one.kind === 'person' && !one.unnamed;
  if (isPerson && words.form === 'body') return false;
  const own = isPerson ? (one.role ?? '') : [one.name, one.role ?? ''].join(' ');
  const hasHead = isPerson ? roleHead(own) === words.head : hasWord(own, words.head);
  const fits =
    hasHead && words.modifiers.every((word) => word === words.head || hasWord(own, word));
  return fits && (one.plural === words.plural || one.kind === 'institution');
}

/** Whether “the company” may come back to a body of another name. */
export function fits(one: FoundSpeaker, { head, modifiers, form }: SourceWords): boolean {
  if (one.kind !== 'institution' || form !== 'body' || modifiers.length > 1) return false;
  if (!/^\p{Lu}/u.test(one.name) || PUBLIC.test(one.name)) return false;
  return COMMERCIAL.test(head) || (GENERIC.test(head) && !GENERIC.test(one.head));
}
